import { strFromU8, unzipSync } from "fflate";
import { parseDocument, DomUtils } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { letterWriters } from "../../server/src/cli/collect/letters.ts";

const hostile = "甲<img src=x>[乙](http://a.b)![丙](d)`e`|*f*_g_\\\u001b[31m\u202e\u0007局";
const letter = { title: hostile, opening: [`${hostile}：`], items: [`1. ${hostile}`] };

const STEERING = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe("a letter with hostile words", () => {
  it("has no link, image or mark of theirs in Markdown", async () => {
    const written = (await letterWriters.md())(letter);
    expect(written).not.toMatch(STEERING);
    expect(written.match(/局/g)).toHaveLength(3);
    for (const line of written.split("\n").filter(Boolean)) expect(line).not.toMatch(/(?<!\\)[<>[\]`!*_|]/);
  });

  it("steers nobody in Word", async () => {
    const write = await letterWriters.docx();
    const document = strFromU8(unzipSync(write(letter))["word/document.xml"] as Uint8Array);
    const words = DomUtils.textContent(parseDocument(document, { xmlMode: true }));
    expect(words.match(/\[乙\]\(http:\/\/a\.b\)/g)).toHaveLength(3);
    expect(words).not.toMatch(STEERING);
  });
});
