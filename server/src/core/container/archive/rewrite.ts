import { deflateSync } from "fflate/browser";
import type { Archive, ArchiveEntry } from "./archive.ts";
import { crc32 } from "./crc.ts";

/**
 * The archive with other contents for some of its files. Only these are packed anew; the bytes of all others, and what
 * stands between them, are copied as they are.
 */
export function withContents(
  { bytes, entries, end }: Archive,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const listed = [...entries.values()];
  const first = Math.min(...listed.map(entry => entry.listed.start));
  const inOrder = listed.toSorted((a, b) => a.at - b.at);
  const pieces: Uint8Array[] = [bytes.subarray(0, inOrder[0]?.at ?? first)];
  const records = new Map<ArchiveEntry, Uint8Array>();
  let length = pieces[0]?.length ?? 0;
  for (const [i, entry] of inOrder.entries()) {
    const record = bytes.slice(entry.listed.start, entry.listed.end);
    const view = new DataView(record.buffer);
    view.setUint32(42, length, true);
    records.set(entry, record);
    const content = contents.get(entry.name);
    const piece = content
      ? packedAnew(bytes, entry, view, content)
      : bytes.subarray(entry.at, inOrder[i + 1]?.at ?? first);
    pieces.push(piece);
    length += piece.length;
  }
  const directory = listed.flatMap(entry => records.get(entry) ?? []);
  const closing = bytes.slice(end);
  const view = new DataView(closing.buffer);
  view.setUint32(
    12,
    directory.reduce((sum, record) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, length, true);
  return joined([...pieces, ...directory, closing]);
}

/** Sizes follow the contents where they aren't known when these are begun. */
const SIZES_FOLLOW = 8;

/** A file's own record and its contents, packed; `listed` is what the directory says of it. */
function packedAnew(
  bytes: Uint8Array,
  { at }: ArchiveEntry,
  listed: DataView,
  content: Uint8Array,
): Uint8Array {
  const packed = deflateSync(content, { level: 9 });
  const name = bytes.subarray(
    at + 30,
    at + 30 + new DataView(bytes.buffer, bytes.byteOffset).getUint16(at + 26, true),
  );
  const record = new Uint8Array(30 + name.length);
  record.set(bytes.subarray(at, at + 30));
  record.set(name, 30);
  const own = new DataView(record.buffer);
  own.setUint16(28, 0, true);
  for (const [view, from] of [
    [own, 6],
    [listed, 8],
  ] as const) {
    view.setUint16(from, view.getUint16(from, true) & ~SIZES_FOLLOW, true);
    view.setUint16(from + 2, 8, true);
    view.setUint32(from + 8, crc32(content), true);
    view.setUint32(from + 12, packed.length, true);
    view.setUint32(from + 16, content.length, true);
  }
  return joined([record, packed]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
