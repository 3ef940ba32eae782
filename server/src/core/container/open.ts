import { readArchive, type Archive } from "./archive/archive.ts";
import type { ContainedDraft } from "./contained.ts";
import { refusals, type DocumentRefusal } from "./refusal.ts";
import { openWord } from "./word/document.ts";
import { openWorkbook } from "./workbook/workbook.ts";

/** Reads a document by what it holds, never by its name; a reason where it can't be read. Never throws. */
export function openContained(file: Uint8Array): ContainedDraft | DocumentRefusal {
  // A buffer of Node is a Uint8Array whose slices are no copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.length);
  if (opensWith(bytes, COMPOUND)) return holds(bytes, ENCRYPTED) ? refusals.encrypted : refusals.old;
  const archive = readArchive(bytes);
  if ("reason" in archive) return archive;
  if (hasMacros(archive)) return refusals.macros;
  if (archive.entries.has("word/document.xml")) return openWord(archive);
  if (archive.entries.has("xl/workbook.xml")) return openWorkbook(archive);
  return refusals.unknown;
}

/** What old Office files and encrypted new ones begin with. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

const opensWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** Names in such files are UTF-16. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap(letter => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

const hasMacros = ({ entries }: Archive): boolean =>
  [...entries.keys()].some(name => /(?:^|\/)vbaProject\.bin$/i.test(name));
