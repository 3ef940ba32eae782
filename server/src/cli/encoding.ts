import { BOMS, strictly, type Charset, type Encoding } from "../encoding/decode.ts";
import { encodeGb18030 } from "./gb18030.ts";

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
