import iconv from "iconv-lite";

export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** How a file's bytes stand for its text. */
export interface Encoding {
  readonly charset: Charset;
  /** Whether a byte order mark opens the file; it is no part of the text. */
  readonly hasBom: boolean;
}

const BOMS: readonly (readonly [Charset, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The bytes of a text, byte order mark included; undefined when the charset can't hold it unchanged. */
export function encode(text: string, { charset, hasBom }: Encoding): Buffer | undefined {
  const body = iconv.encode(text, charset, { addBOM: false });
  if (iconv.decode(body, charset, { stripBOM: false }) !== text) return undefined;
  const bom = hasBom ? (BOMS.find(([of]) => of === charset)?.[1] ?? []) : [];
  return Buffer.concat([Buffer.from(bom), body]);
}

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly failure: "utf-8" | "utf-16" | "binary" };

/**
 * Reads bytes strictly: a byte order mark decides; then UTF-16 where NUL bytes betray it and only one byte order gives
 * plain text; then UTF-8; then GB18030 (GBK and GB2312 are parts of it). What none of them reads whole is refused.
 */
export function decode(bytes: Buffer): Decoded {
  for (const [charset, bom] of BOMS) {
    if (!bom.every((byte, at) => bytes[at] === byte)) continue;
    const text = strictly(bytes.subarray(bom.length), charset);
    if (text === undefined) return { failure: charset === "utf-8" ? "utf-8" : "utf-16" };
    return text.includes("\0") ? { failure: "binary" } : { text, encoding: { charset, hasBom: true } };
  }
  const candidates: readonly Charset[] = bytes.includes(0) ? ["utf-16le", "utf-16be"] : ["utf-8", "gb18030"];
  const readings = candidates.flatMap(charset => {
    const text = strictly(bytes, charset);
    const isCredible = text !== undefined && (charset === "utf-8" || isPlain(text));
    return isCredible ? [{ text, encoding: { charset, hasBom: false } }] : [];
  });
  const [first, second] = readings;
  if (!first) return { failure: "binary" };
  const isUncertain = second && first.encoding.charset === "utf-16le";
  return isUncertain ? { failure: "utf-16" } : first;
}

/** The text, unless some bytes stand for no character. GB18030 has two codes for some, so there the way back proves nothing. */
function strictly(bytes: Buffer, charset: Charset): string | undefined {
  const text = iconv.decode(bytes, charset, { stripBOM: false });
  const isWhole =
    charset === "gb18030"
      ? !text.includes("\ufffd")
      : iconv.encode(text, charset, { addBOM: false }).equals(bytes);
  return isWhole ? text : undefined;
}

/** Whether a wrong guess has left nothing in the text: no control, private or unassigned characters, no halves of pairs. */
const isPlain = (text: string): boolean => !/[^\P{C}\t\n\v\f\r\p{Cf}]/u.test(text);
