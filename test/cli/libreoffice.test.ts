import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mistype, slipped } from "../bench/slips.ts";
import { wordFile } from "../container/office.ts";
import { wordXml } from "../container/wordStyle.ts";
import { randomFrom } from "../generate/random.ts";
import { generateReport } from "../generate/report.ts";
import { tabs } from "../generate/styles/tabs.ts";
import { write } from "../generate/write.ts";
import { check } from "../../server/src/core/index.ts";
import { openContained } from "../../server/src/core/container/index.ts";
import { readPdf } from "../../server/src/cli/pdfFile.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";
import { hasOffice, saveAs } from "./office.ts";

// Debian has it as libreoffice-writer-nogui with fonts-wqy-zenhei.
describe.skipIf(!hasOffice)("with LibreOffice", () => {
  it("a document that was mended opens, and says what was written", async () => {
    const draft = {
      ...generateReport(5),
      blanks: new Set(["requests/outcomes.granted|organizations.others"]),
    };
    const bytes = wordFile({ body: write(draft, wordXml).text });
    const cwd = folderWith({
      "whole.docx": wordFile({ body: write(generateReport(5), wordXml).text }),
      "plain.docx": bytes,
      "tracked.docx": bytes,
    });
    await gouji(cwd, "check", "--fix", "plain.docx");
    await gouji(cwd, "check", "--fix", "--track", "tracked.docx");
    saveAs("txt:Text", cwd, ["whole.docx", "plain.docx", "tracked.docx"]);
    const said = (name: string) => readFileSync(join(cwd, name), "utf-8");
    expect(said("whole.txt")).toContain("予以公开");
    expect(said("plain.txt")).toBe(said("whole.txt"));
    expect(said("tracked.txt")).toBe(said("whole.txt"));
  });

  it("a workbook that collects reports opens, and says what its CSV says", async () => {
    const cwd = folderWith({ "a.txt": write(generateReport(5), tabs("spread")).text });
    await gouji(cwd, "collect", "a.txt", "-o", "a.xlsx");
    await gouji(cwd, "collect", "a.txt", "-o", "b.csv");
    // The first of its tables: who, and how it stands.
    saveAs("csv:Text - txt - csv (StarCalc):44,34,76", cwd, ["a.xlsx"]);
    const lines = (name: string) => readFileSync(join(cwd, name), "utf8").split(/\r?\n/);
    expect(lines("a.csv").slice(0, 2)).toEqual(lines("b.csv").slice(1, 3));
  });

  it("a draft that was written out as a Word document opens, with its tables", async () => {
    const cwd = folderWith({ "a.txt": write(generateReport(5), tabs("spread")).text });
    await gouji(cwd, "convert", "a.txt", "-o", "a.docx");
    saveAs("docx:MS Word 2007 XML", cwd, ["a.docx"], join(cwd, "saved"));
    const read = async (name: string) => (await gouji(cwd, "check", name)).out;
    expect(await read("saved/a.docx")).toBe(await read("a.txt"));
    // Its tables are drawn, their words in the middle of cells, and go on overleaf.
    saveAs("pdf", cwd, ["a.docx"]);
    expect(await read("a.pdf")).toBe(await read("a.txt"));
  });

  it("what it saves as Word documents and as PDF is read as the text it was made of, slips too", async () => {
    const drafts = [1, 2, 3, 4].flatMap(seed => {
      const right = generateReport(seed);
      const random = randomFrom(seed);
      const keys = [...right.figures.keys()].filter(key => /^(?:requests|review)/.test(key));
      return [right, slipped(right, mistype(right, random.pick(keys), random))];
    });
    const names = drafts.map((_, at) => `${at}.docx`);
    const files = drafts.map(
      (draft, at) => [`${at}.docx`, wordFile({ body: write(draft, wordXml).text })] as const,
    );
    const cwd = folderWith(Object.fromEntries(files));
    saveAs("pdf", cwd, names);
    saveAs("docx:MS Word 2007 XML", cwd, names, join(cwd, "saved"));
    const said = (text: string) => {
      const checked = check(text);
      const findings = checked?.findings.map(({ rule, message, fixes }) => [
        rule,
        message.zh,
        ...fixes.map(({ title }) => title.zh),
      ]);
      return { ...checked?.identities, findings: findings?.sort() };
    };
    for (const [at, draft] of drafts.entries()) {
      const plain = said(write(draft, tabs("spread")).text);
      const pdf = await readPdf(readFileSync(join(cwd, `${at}.pdf`)));
      expect({ at, ...("text" in pdf && said(pdf.text)) }).toEqual({ at, ...plain });
      const word = openContained(readFileSync(join(cwd, "saved", `${at}.docx`)));
      expect({ at, ...("text" in word && said(word.text)) }).toEqual({ at, ...plain });
    }
  });
});
