import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPdf } from "../../server/src/cli/pdfFile.ts";
import { PdfThread } from "../../server/src/cli/pdfThread.ts";
import { refusals } from "../../server/src/core/container/index.ts";
import { randomFrom } from "../generate/random.ts";
import { builtCommandLine } from "./built.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

/** A PDF of one page with these operators; its readers find out themselves where what stands. */
const pdf = (operators: string, page = ""): Buffer =>
  Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${page}>>endobj\n` +
      `4 0 obj<</Length ${operators.length}>>stream\n${operators}\nendstream endobj\n` +
      "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
  );

/** A PDF that names its Chinese font and encoding only, and leaves to its readers which letters its codes are. */
const named = (encoding: string, codes: string, ordering = "GB1"): Buffer => {
  const font = `/BaseFont/STSong-Light`;
  const descendant =
    `6 0 obj<</Type/Font/Subtype/CIDFontType0${font}/DW 1000/FontDescriptor 7 0 R` +
    `/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>>>endobj\n` +
    `7 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0` +
    `/Ascent 880/Descent -120/CapHeight 880/StemV 93>>endobj\n`;
  const file = pdf(`BT /F 10 Tf 100 700 Td <${codes}> Tj ET`).toString("latin1");
  return Buffer.from(
    file.replace(
      "/Subtype/Type1/BaseFont/Helvetica>>endobj\n",
      `/Subtype/Type0${font}/Encoding/${encoding}/DescendantFonts[6 0 R]>>endobj\n${descendant}`,
    ),
    "latin1",
  );
};

const words = "BT /F 10 Tf 100 700 Td (Total) Tj 200 0 Td (12) Tj -200 -20 Td (Rest) Tj ET";

/** A page that draws a form, which draws another twice, and so on, as deep as this. */
const doubling = (depth: number): Buffer => {
  const draws = "/X Do /X Do";
  const forms = Array.from(
    { length: depth },
    (_, at) =>
      `${at + 6} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${at + 7} 0 R>>>>` +
      `/Length ${draws.length}>>stream\n${draws}\nendstream endobj\n`,
  );
  const file = pdf("/X Do").toString("latin1");
  return Buffer.from(
    file.replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<").replace("trailer", `${forms.join("")}trailer`),
    "latin1",
  );
};

/** A page whose operators unpack to so many bytes. */
const unpackingTo = (bytes: number): Buffer => {
  const packed = deflateSync(Buffer.alloc(bytes, " ")).toString("latin1");
  const stream = `<</Length ${packed.length}/Filter/FlateDecode>>stream\n${packed}\nendstream`;
  const file = pdf("").toString("latin1");
  return Buffer.from(
    file.replace("<</Length 0>>stream\n\nendstream", () => stream),
    "latin1",
  );
};

describe("a PDF", () => {
  it("is read with its columns, on turned pages too", async () => {
    const turned = words.replace("100 700 Td", "0 1 -1 0 100 100 Tm");
    for (const file of [pdf(words), pdf(turned, "/Rotate 90")]) {
      const draft = await readPdf(file);
      expect("text" in draft && draft.text).toMatch(/^ *Total {10,}12\n *Rest\n/);
    }
  });

  it("is read where its font and encoding are only named", async () => {
    const unicode = [..."公开12件"]
      .map(letter => letter.charCodeAt(0).toString(16).padStart(4, "0"))
      .join("");
    const gbk = "b9abbfaa3132bcfe";
    for (const [encoding, codes] of [
      ["UniGB-UCS2-H", unicode],
      ["UniGB-UTF16-H", unicode],
      ["GBK-EUC-H", gbk],
      ["GBKp-EUC-H", gbk],
      ["GBK2K-H", gbk],
      ["GB-EUC-H", gbk],
    ] as const) {
      const draft = await readPdf(named(encoding, codes));
      expect({ encoding, text: "text" in draft && draft.text.trim() }).toEqual({
        encoding,
        text: "公开12件",
      });
    }
  });

  it("is no scan where it has words in an encoding that isn't known", async () => {
    const japanese = named("UniJIS-UCS2-H", "516c958b", "Japan1");
    expect(await readPdf(japanese)).toEqual(refusals.unmapped);
  });

  it("is unread with the reason where it is a scan or damaged, and other files are checked", async () => {
    const cwd = folderWith({
      "in/scan.pdf": pdf("0 0 m 9 9 l S"),
      "in/cut.pdf": pdf(words).subarray(0, 60),
      "in/a.txt": "番茄炒蛋",
    });
    const { code, out, err } = await gouji(cwd, "check", "in");
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("in/scan.pdf：PDF 里没有文字，多半是扫描件");
    expect(out).toContain("in/cut.pdf：PDF 不完整或已损坏");
    expect((await gouji(join(cwd, "in"), "check", "scan.pdf")).code).toBe(2);
  });

  it("may be damaged anywhere: a reason or what is left, never thrown at", async () => {
    const random = randomFrom(1);
    const whole = pdf(words);
    for (let i = 0; i < 300; i++) {
      const bytes = Uint8Array.from(whole);
      for (let j = random.int(1, 9); j > 0; j--) bytes[random.int(5, bytes.length - 1)] = random.int(0, 255);
      const read = await readPdf(bytes.subarray(0, random.int(20, bytes.length)));
      expect("text" in read || read.reason.en.length > 9).toBe(true);
    }
  });
});

describe("a PDF that is made to take all there is", () => {
  it("is given up, and the next is read", async () => {
    const program = pathToFileURL(join(await builtCommandLine(), "../cli/pdfTask.mjs"));
    const hurried = new PdfThread(program, { time: 1500, memory: 1e9 });
    expect(await hurried.read(doubling(40))).toBe("tooSlow");
    expect(await hurried.read(pdf(words))).toHaveLength(1);
    const narrow = new PdfThread(program, { time: 60_000, memory: 1e8 });
    expect(await narrow.read(unpackingTo(2.5e8))).toBe("tooLarge");
    expect(await narrow.read(pdf(words))).toHaveLength(1);
  }, 60_000);

  it("is read in one thread with others, one after the other", async () => {
    const program = pathToFileURL(join(await builtCommandLine(), "../cli/pdfTask.mjs"));
    const thread = new PdfThread(program, { time: 20_000, memory: 1e9 });
    expect(await thread.read(pdf(words))).toHaveLength(1);
    expect(await Promise.all([thread.read(pdf(words)), thread.read(pdf(words))])).toMatchObject([
      { length: 1 },
      { length: 1 },
    ]);
  }, 60_000);

  it("is read where it draws a line of very many points, or puts words very far out", async () => {
    const line = `0 0 m ${"1 1 l ".repeat(200_000)}S`;
    const far = "BT /F 10 Tf 1 0 0 1 0 700 Tm (a) Tj 1 0 0 1 9000000 700 Tm (b) Tj ET";
    const draft = await readPdf(pdf(`${line}\n${far}`, "/MediaBox[0 0 90000000 800]"));
    expect("text" in draft && draft.text).toMatch(/^a +b\n$/);
    expect("text" in draft && draft.text.length).toBeLessThan(1000);
  });

  it("is no table where more rules cross than any table has", async () => {
    const rules = Array.from(
      { length: 1900 },
      (_, at) => `${at * 5} 0 m ${at * 5} 9500 l S 0 ${at * 5} m 9500 ${at * 5} l S`,
    );
    const from = performance.now();
    const draft = await readPdf(pdf(`${rules.join("\n")}\n${words}`));
    expect("text" in draft && draft.text).not.toContain("<table>");
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
