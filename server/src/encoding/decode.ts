import { charsetOfPage } from "./pageCharset.ts";

export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** How a file's bytes stand for its text. */
export interface Encoding {
  readonly charset: Charset;
  /** Whether a byte order mark opens the file; it is no part of the text. */
  readonly hasBom: boolean;
}

export const BOMS: readonly (readonly [Charset, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly failure: "utf-8" | "utf-16" | "binary" };

/**
 * Reads bytes strictly: a byte order mark decides; then UTF-16 where NUL bytes betray it and only one byte order gives
 * plain text; then UTF-8; then GB18030 (GBK and GB2312 are parts of it); then what a page of HTML names itself. What none
 * of them reads whole is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [charset, bom] of BOMS) {
    if (!bom.every((byte, at) => bytes[at] === byte)) continue;
    const text = strictly(bytes.subarray(bom.length), charset);
    if (text === undefined) return { failure: charset === "utf-8" ? "utf-8" : "utf-16" };
    return text.includes("\0") ? { failure: "binary" } : { text, encoding: { charset, hasBom: true } };
  }
  if (bytes.includes(0)) {
    const [first, second] = [plainly(bytes, "utf-16le"), plainly(bytes, "utf-16be")];
    return first && second ? { failure: "utf-16" } : (first ?? second ?? { failure: "binary" });
  }
  const text = strictly(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: { charset: "utf-8", hasBom: false } };
  return plainly(bytes, "gb18030") ?? asPage(bytes) ?? { failure: "binary" };
}

/** A page that names its charset is read by it even where a few of its bytes stand for no character. */
function asPage(bytes: Uint8Array): Decoded | undefined {
  const charset = charsetOfPage(bytes);
  if (!charset) return undefined;
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  const strange = text.match(/\ufffd/g)?.length ?? 0;
  return strange * MOST_STRANGE < text.length ? { text, encoding: { charset, hasBom: false } } : undefined;
}

/** One character in so many may be unreadable. */
const MOST_STRANGE = 200;

/** The text, unless some bytes stand for no character. */
export function strictly(bytes: Uint8Array, charset: Charset): string | undefined {
  if (charset === "utf-16le" || charset === "utf-16be") return utf16(bytes, charset === "utf-16le");
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Unit by unit: half of a pair stays what it is, as in a text that an editor holds. */
function utf16(bytes: Uint8Array, isLittleEndian: boolean): string | undefined {
  if (bytes.length % 2) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = "";
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const units: number[] = [];
    for (let at = from; at < Math.min(from + CHUNK, bytes.length); at += 2)
      units.push(view.getUint16(at, isLittleEndian));
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Bytes at a time, as many as a call takes arguments for with ease. */
const CHUNK = 16_384;

/** Bytes read by a guess, if it has left nothing in the text: no control, private or unassigned characters, no halves of pairs. */
function plainly(bytes: Uint8Array, charset: Charset): Decoded | undefined {
  const text = strictly(bytes, charset);
  const isPlain = text !== undefined && !/[^\P{C}\t\n\v\f\r\p{Cf}]/u.test(text);
  return isPlain ? { text, encoding: { charset, hasBom: false } } : undefined;
}

/** A text whatever its bytes are: what can't be read as any of these is read as UTF-8 with marks for what is none. */
export function decodeAnyhow(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return "text" in decoded ? decoded.text : new TextDecoder().decode(bytes);
}
