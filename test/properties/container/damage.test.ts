import { deflateSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openContained } from "../../../server/src/core/container/open.ts";
import { readXml } from "../../../server/src/core/container/xml.ts";
import { openWord } from "../../../server/src/core/container/word/document.ts";
import { readArchive } from "../../../server/src/core/container/archive/archive.ts";
import { worked } from "../../bench/speed/timing.ts";
import { generateReport } from "../../generate/report.ts";
import { randomFrom, type Random } from "../../generate/random.ts";
import { write } from "../../generate/write.ts";
import { wordFile } from "../../container/office.ts";
import { workbookOf } from "../../container/sheetOfLayout.ts";
import { wordXml } from "../../container/wordStyle.ts";

const body = write(generateReport(7), wordXml).text;
const whole = wordFile({ body });

const reasonOf = (bytes: Uint8Array): string | undefined => {
  const opened = openContained(bytes);
  return "reason" in opened ? opened.reason.en : undefined;
};

/** Bytes changed, cut out, doubled or cut off. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.int(0, bytes.length - 1);
  const changed = Uint8Array.from(bytes);
  switch (random.int(0, 4)) {
    case 0:
      for (let i = random.int(1, 8); i > 0; i--)
        changed[random.int(0, bytes.length - 1)] = random.int(0, 255);
      return changed;
    case 1:
      return changed.slice(0, at);
    case 2:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + random.int(1, 40))]);
    case 3:
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at, at + 20), ...bytes.slice(at)]);
    default:
      // In the directory at the end.
      changed[bytes.length - random.int(1, 400)] = random.int(0, 255);
      return changed;
  }
}

describe("a damaged document", () => {
  it("is refused with a reason or read, never thrown at: 2,000 archives", () => {
    const random = randomFrom(1);
    const workbook = workbookOf(generateReport(7));
    let refused = 0;
    for (let i = 0; i < 2000; i++) if (reasonOf(damaged(i % 2 ? workbook : whole, random))) refused++;
    expect(refused).toBeGreaterThan(1000);
  });

  it("is refused with a reason or read, never thrown at: 2,000 texts of XML in sound archives", () => {
    const random = randomFrom(2);
    let refused = 0;
    for (let i = 0; i < 2000; i++) {
      const from = random.int(0, body.length - 3000);
      const piece = new TextEncoder().encode(body.slice(from, from + 3000));
      const text = new TextDecoder().decode(damaged(piece, random));
      if (reasonOf(wordFile({ body: text }))) refused++;
    }
    expect(refused).toBeGreaterThan(1000);
  });

  it("may have any attribute and any order of elements", () => {
    const random = randomFrom(3);
    const archive = readArchive(whole);
    if ("reason" in archive) throw new Error(archive.reason.en);
    const names =
      "body p r t tbl tr tc pPr rPr tcPr gridSpan vMerge numPr ilvl numId sdt sdtContent ins del fldChar".split(
        " ",
      );
    for (let i = 0; i < 500; i++) {
      const grow = (depth: number): string => {
        const name = random.pick(names);
        const value = random.pick(["", "-1", "99999999999", "x", "restart", "1e9", "NaN"]);
        const inside = depth ? Array.from({ length: random.int(0, 4) }, () => grow(depth - 1)).join("5") : "";
        return `<w:${name} w:val="${value}">${inside}</w:${name}>`;
      };
      const xml = `<w:document><w:body>${grow(4)}${grow(4)}</w:body></w:document>`;
      const opened = openWord(archive, new Map([["word/document.xml", xml]]));
      expect("text" in opened).toBe(true);
    }
  });
});

describe("what no report is", () => {
  it("is refused fast: 100 MB of zeros, packed", () => {
    const zeros = new Uint8Array(100 << 20);
    let bomb = new Uint8Array();
    const packing = worked(() => (bomb = zipSync({ "word/document.xml": zeros }, { level: 9 })));
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    const refusing = worked(() => expect(reasonOf(bomb)).toMatch(/larger than any report/));
    expect(refusing).toBeLessThan(Math.max(100, packing / 4));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20);
  });

  it("is refused though it is said to be small", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(100 << 20) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    for (let at = 0; at + 4 < bomb.length; at++)
      if (view.getUint32(at, true) === 100 << 20) view.setUint32(at, 1000, true);
    const refusing = worked(() => expect(reasonOf(bomb)).toMatch(/cut short or damaged/));
    expect(refusing).toBeLessThan(500);
  });

  it("is refused: too deep, too many, not deflated, nothing in it", () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(5000);
    expect(readXml(`<a>${deep}`)).toBe("tooDeep");
    expect(reasonOf(wordFile({ body: deep }))).toMatch(/nested too deeply/);
    expect(reasonOf(zipSync({}))).toMatch(/neither a Word document/);
    expect(reasonOf(zipSync({ "a.txt": new Uint8Array(3) }))).toMatch(/neither a Word document/);
    expect(reasonOf(Uint8Array.from(deflateSync(whole)))).toMatch(/cut short or damaged/);
    expect(reasonOf(new Uint8Array())).toMatch(/cut short or damaged/);
  });

  it("is refused: passwords, old formats, macros", () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600));
    expect(reasonOf(old)).toMatch(/an old format of Office/);
    const name = Uint8Array.from([..."EncryptedPackage"].flatMap(letter => [letter.charCodeAt(0), 0]));
    expect(reasonOf(Uint8Array.of(...old, ...name))).toMatch(/password/);
    expect(reasonOf(wordFile({ body, others: { "word/vbaProject.bin": new Uint8Array(9) } }))).toMatch(
      /macros/,
    );
    const flagged = Uint8Array.from(whole);
    const view = new DataView(flagged.buffer);
    for (let at = 0; at + 46 < flagged.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(reasonOf(flagged)).toMatch(/password/);
  });
});
