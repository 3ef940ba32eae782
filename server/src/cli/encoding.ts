import { encodeGb18030 } from "./gb18030.ts";

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
  const body = encoders[charset](text);
  if (!body || strictly(body, charset) !== text) return undefined;
  const bom = hasBom ? (BOMS.find(([of]) => of === charset)?.[1] ?? []) : [];
  return Buffer.concat([Buffer.from(bom), body]);
}

const encoders: Record<Charset, (text: string) => Buffer | undefined> = {
  "utf-8": text => Buffer.from(text, "utf-8"),
  "utf-16le": text => Buffer.from(text, "utf-16le"),
  "utf-16be": text => Buffer.from(text, "utf-16le").swap16(),
  gb18030: encodeGb18030,
};

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
  if (bytes.includes(0)) {
    const [first, second] = [plainly(bytes, "utf-16le"), plainly(bytes, "utf-16be")];
    return first && second ? { failure: "utf-16" } : (first ?? second ?? { failure: "binary" });
  }
  const text = strictly(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: { charset: "utf-8", hasBom: false } };
  return plainly(bytes, "gb18030") ?? { failure: "binary" };
}

/** The text, unless some bytes stand for no character. */
function strictly(bytes: Buffer, charset: Charset): string | undefined {
  switch (charset) {
    case "utf-16le":
      return bytes.length % 2 ? undefined : bytes.toString("utf-16le");
    case "utf-16be":
      return bytes.length % 2 ? undefined : Buffer.from(bytes).swap16().toString("utf-16le");
    default:
      try {
        return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        return undefined;
      }
  }
}

/** Bytes read by a guess, if it has left nothing in the text: no control, private or unassigned characters, no halves of pairs. */
function plainly(bytes: Buffer, charset: Charset): Decoded | undefined {
  const text = strictly(bytes, charset);
  const isPlain = text !== undefined && !/[^\P{C}\t\n\v\f\r\p{Cf}]/u.test(text);
  return isPlain ? { text, encoding: { charset, hasBom: false } } : undefined;
}
