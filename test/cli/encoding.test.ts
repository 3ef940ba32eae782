import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../server/src/cli/encoding.ts";
import { decode, decodeAnyhow, type Encoding } from "../../server/src/encoding/decode.ts";

const TEXT = "青禾县水利局2025年政府信息公开工作年度报告\r\n行政许可\t29\r\n";

const every: readonly Encoding[] = [
  { charset: "utf-8", hasBom: false },
  { charset: "utf-8", hasBom: true },
  { charset: "utf-16le", hasBom: false },
  { charset: "utf-16le", hasBom: true },
  { charset: "utf-16be", hasBom: false },
  { charset: "utf-16be", hasBom: true },
  { charset: "gb18030", hasBom: false },
];

const bytesOf = (text: string, encoding: Encoding): Buffer => {
  const bytes = encode(text, encoding);
  if (!bytes) throw new Error(`${encoding.charset} can't hold it`);
  return bytes;
};

describe("decode", () => {
  it.each(every)("tells $charset (mark: $hasBom) and gives the text without its mark", encoding => {
    expect(decode(bytesOf(TEXT, encoding))).toEqual({ text: TEXT, encoding });
  });

  it("is the same for the editor, which reads any bytes at all", () => {
    for (const encoding of every) expect(decodeAnyhow(new Uint8Array(bytesOf(TEXT, encoding)))).toBe(TEXT);
    expect(decodeAnyhow(Uint8Array.of(0x61, 0xff, 0))).toBe("a\ufffd\0");
  });

  it("reads an empty file as empty UTF-8", () => {
    expect(decode(Buffer.alloc(0))).toEqual({ text: "", encoding: { charset: "utf-8", hasBom: false } });
  });

  it("reads GB18030's four-byte characters and GBK's second full-width space", () => {
    const bytes = Buffer.concat([
      bytesOf("𠀀😀", { charset: "gb18030", hasBom: false }),
      Buffer.of(0xa3, 0xa0),
    ]);
    expect(decode(bytes)).toMatchObject({ text: "𠀀😀\u3000", encoding: { charset: "gb18030" } });
  });

  it("reads a page by the charset that it names, though a few bytes are none of it", () => {
    const page = (charset: string, name: string) =>
      Buffer.concat([
        Buffer.from(
          `<html><head><script>var a;</script><meta http-equiv=Content-Type content="text/html; charset=${charset}">`,
        ),
        bytesOf(TEXT.repeat(20), { charset: name === "gb18030" ? "gb18030" : "utf-8", hasBom: false }),
        Buffer.of(0xff, 0x20),
      ]);
    for (const [charset, name] of [
      ["gb2312", "gb18030"],
      ["GBK", "gb18030"],
      ["utf-8", "utf-8"],
    ] as const) {
      const decoded = decode(page(charset, name));
      expect(decoded).toMatchObject({ encoding: { charset: name } });
      expect("text" in decoded && decoded.text).toContain(TEXT);
    }
    expect(decode(page("shift_jis", "gb18030"))).toEqual({ failure: "binary" });
  });

  it.each([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "binary"],
    ["a picture without NUL", Buffer.from("ffd8ffe1ff4578696681", "hex"), "binary"],
    ["an old Word file", Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"), "binary"],
    ["UTF-8 with a NUL", Buffer.from("总计\0", "utf-8"), "binary"],
    ["UTF-32", Buffer.from("fffe0000306e0000", "hex"), "binary"],
    [
      "UTF-16 cut in a character",
      bytesOf(TEXT, { charset: "utf-16le", hasBom: true }).subarray(0, -1),
      "utf-16",
    ],
    ["UTF-8 by its mark only", Buffer.from("efbbbfb5da", "hex"), "utf-8"],
    [
      "half a GB18030 character",
      bytesOf(TEXT, { charset: "gb18030", hasBom: false }).subarray(0, 5),
      "binary",
    ],
  ])("refuses %s", (_name, bytes, failure) => {
    expect(decode(bytes)).toEqual({ failure });
  });

  it("gives some answer to any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        const decoded = decode(Buffer.from(bytes));
        expect("failure" in decoded || typeof decoded.text === "string").toBe(true);
      }),
    );
  });
});

describe("encode", () => {
  it("gives back what was read, in every encoding", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom(...every),
        (text, encoding) => {
          const bytes = encode(text, encoding);
          if (!bytes) return;
          const decoded = decode(bytes);
          if ("text" in decoded && decoded.encoding.charset === encoding.charset)
            expect(decoded.text).toBe(text);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("refuses what the charset can't hold", () => {
    expect(encode("half a pair: \ud840", { charset: "utf-8", hasBom: false })).toBeUndefined();
    expect(encode("half a pair: \ud840", { charset: "gb18030", hasBom: false })).toBeUndefined();
  });
});
