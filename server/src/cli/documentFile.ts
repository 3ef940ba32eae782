import { fixDocument, unreadFormat, type Settings } from "../core/index.ts";
import type { ContainedDraft, DocumentRefusal } from "../core/container/index.ts";
import { draftOf, replaced, type DraftFile } from "./draftFile.ts";
import { readBytes, type Refusal } from "./readBytes.ts";

/** A draft in a document of Word or another program. */
export interface DocumentFile {
  readonly text: string;
  readonly document: ContainedDraft;
  readonly bytes: Buffer;
}

/** Reads a draft, whatever kind of file it is in, or of bytes that came another way; what reads documents is loaded only for one. */
export async function openDraft(
  path: string,
  given?: Uint8Array,
): Promise<DraftFile | DocumentFile | Refusal> {
  const bytes = given ? Buffer.from(given) : readBytes(path);
  if ("reason" in bytes) return bytes;
  if (!DOCUMENTS.some(first => first.every((byte, at) => bytes[at] === byte))) return draftOf(path, bytes);
  const document = await read(bytes);
  if ("reason" in document) return { reason: unreadFormat(path) ?? document.reason, isUnread: true };
  return { text: document.text, document, bytes };
}

/** What reads PDF is large, and loaded for one alone. */
async function read(bytes: Buffer): Promise<ContainedDraft | DocumentRefusal> {
  if (PDF.every((byte, at) => bytes[at] === byte)) return (await import("./pdfFile.ts")).readPdf(bytes);
  return (await import("../core/container/index.ts")).openContained(bytes);
}

const PDF = [0x25, 0x50, 0x44, 0x46];

/** What the files begin with: archives, as new Office writes them, and the containers of old Office. */
const DOCUMENTS = [[0x50, 0x4b], [0xd0, 0xcf, 0x11, 0xe0], PDF];

/** Makes in the file every fix that can't be wrong and can be written there. */
export function mendDocument(
  path: string,
  { document, bytes }: DocumentFile,
  settings: Settings,
  isTracked: boolean,
): { readonly draft: DocumentFile; readonly mended: number } | Refusal {
  const fixed = fixDocument(document, settings, { isTracked });
  if ("reason" in fixed) return fixed;
  const { document: mended, edits } = fixed;
  const written = edits ? mended.writing?.bytes() : undefined;
  if (!written) return { draft: { text: document.text, document, bytes }, mended: 0 };
  if ("reason" in written) return written;
  const reason = replaced(path, bytes, Buffer.from(written));
  return reason
    ? { reason }
    : { draft: { text: mended.text, document: mended, bytes: Buffer.from(written) }, mended: edits };
}
