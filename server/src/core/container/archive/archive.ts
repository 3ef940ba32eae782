import { Inflate, strFromU8 } from "fflate/browser";
import { refusals, type DocumentRefusal } from "../refusal.ts";
import { crc32 } from "./crc.ts";

/** A file in a ZIP archive, as the archive's directory has it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Where its own record begins, and where its packed bytes are. */
  readonly at: number;
  readonly packed: { readonly start: number; readonly end: number };
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  /** Where the directory tells of it. */
  readonly listed: { readonly start: number; readonly end: number };
}

/** A ZIP archive whose directory could be read; what is in it isn't unpacked yet. */
export interface Archive {
  readonly bytes: Uint8Array;
  /** By name, in the directory's order. */
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  /** Of the record at the archive's end. */
  readonly end: number;
}

const RECORD = { local: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 } as const;
/** The end's record may have a comment of this length behind it. */
const LONGEST_COMMENT = 0xffff;
const END_SIZE = 22;
/** No document has as many parts. */
const MOST_ENTRIES = 20_000;
/** The flag of a file that is encrypted. */
const ENCRYPTED = 1;

/**
 * Reads an archive's directory. (fflate reads archives too, but keeps no places, without which the other parts of a
 * document can't stay byte for byte as they are.)
 */
export function readArchive(bytes: Uint8Array): Archive | DocumentRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endRecord(view);
  if (end === undefined) return refusals.damaged;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return refusals.tooLarge;
  const entries = new Map<string, ArchiveEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const entry = readEntry(view, bytes, at, end);
    if (!entry || entries.has(entry.name)) return refusals.damaged;
    if (view.getUint16(at + 8, true) & ENCRYPTED) return refusals.encrypted;
    entries.set(entry.name, entry);
    at = entry.listed.end;
  }
  return { bytes, entries, end };
}

function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === RECORD.end) return at;
  return undefined;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  start: number,
  limit: number,
): ArchiveEntry | undefined {
  if (start + 46 > limit || view.getUint32(start, true) !== RECORD.listed) return undefined;
  const nameLength = view.getUint16(start + 28, true);
  const end = start + 46 + nameLength + view.getUint16(start + 30, true) + view.getUint16(start + 32, true);
  const at = view.getUint32(start + 42, true);
  if (end > limit || at + 30 > limit || view.getUint32(at, true) !== RECORD.local) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = { start: from, end: from + view.getUint32(start + 20, true) };
  if (packed.end > limit) return undefined;
  return {
    name: strFromU8(bytes.subarray(start + 46, start + 46 + nameLength)),
    at,
    packed,
    method: view.getUint16(start + 10, true),
    crc: view.getUint32(start + 16, true),
    size: view.getUint32(start + 24, true),
    listed: { start, end },
  };
}

/** A document's text is a hundredth of this. */
const MOST_BYTES = 32 << 20;
/** Unpacked at a time: what comes of it is no more than a thousand times as much. */
const CHUNK = 4096;

/** Unpacks a file of the archive, never more than it is said to be; undefined where there is none of that name. */
export function unpack({ bytes, entries }: Archive, name: string): Uint8Array | DocumentRefusal | undefined {
  const entry = entries.get(name);
  if (!entry) return undefined;
  if (entry.size > MOST_BYTES) return refusals.tooLarge;
  const packed = bytes.subarray(entry.packed.start, entry.packed.end);
  const unpacked = entry.method === 0 ? packed : inflated(entry, packed);
  const isWhole = unpacked?.length === entry.size && crc32(unpacked) === entry.crc;
  return isWhole ? unpacked : refusals.damaged;
}

function inflated({ method, size }: ArchiveEntry, packed: Uint8Array): Uint8Array | undefined {
  if (method !== 8) return undefined;
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate(chunk => {
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    // Not deflated, or more than it is said to be.
    return undefined;
  }
  return filled === size ? unpacked : undefined;
}
