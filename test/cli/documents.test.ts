import Ajv from "ajv";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { slipped } from "../bench/slips.ts";
import { wordFile } from "../container/office.ts";
import { workbookOf } from "../container/sheetOfLayout.ts";
import { wordXml } from "../container/wordStyle.ts";
import type { Draft } from "../generate/draft.ts";
import { generateReport } from "../generate/report.ts";
import { write } from "../generate/write.ts";
import { tabs } from "../generate/styles/tabs.ts";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const report = generateReport(5);
const TOTAL = "requests/outcomes.granted|total";
const NEXT = "requests/outcomes.granted|organizations.others";
const asWord = (draft: Draft): Uint8Array => wordFile({ body: write(draft, wordXml).text });
const sound = asWord(report);
const wrong = asWord(
  slipped(report, new Map([[TOTAL, (report.figures.get(TOTAL) ?? 0n) + 3_000_000n] as never])),
);
/** With a blank cell where a 0 is meant. */
const blank = asWord({ ...report, blanks: new Set([NEXT]) });

describe("gouji convert", () => {
  const text = write(report, tabs("spread")).text;

  it("writes a draft as Word, page, Markdown and text, each read again with all identities held", async () => {
    const cwd = folderWith({ "稿.txt": text });
    for (const ending of ["docx", "html", "md", "txt"]) {
      const output = `交.${ending}`;
      expect(await gouji(cwd, "convert", "稿.txt", "-o", output)).toEqual({ code: 0, out: "", err: "" });
      const { out } = await gouji(cwd, "check", output);
      expect(out).toBe((await gouji(cwd, "check", "稿.txt")).out);
    }
    const again = await gouji(cwd, "convert", "交.docx", "-o", "再.md");
    expect(again.code).toBe(0);
    expect(readFileSync(join(cwd, "再.md"), "utf-8")).toBe(readFileSync(join(cwd, "交.md"), "utf-8"));
  });

  it("says what is still wrong, and refuses what it can't write or would overwrite", async () => {
    const cwd = folderWith({
      "稿.txt": text.replace(/(总计.*\t)\d+\n/, "$199999\n"),
      "菜谱.txt": "番茄炒蛋",
      "有.docx": "",
    });
    const wrong = await gouji(cwd, "convert", "稿.txt", "-o", "a.docx");
    expect(wrong.code).toBe(0);
    expect(wrong.err).toMatch(/稿\.txt: 还有 \d+ 个错误，照原样写出/);
    for (const [file, output, reason] of [
      ["稿.txt", "有.docx", "已有此文件"],
      ["稿.txt", "a.pdf", "只能写成"],
      ["菜谱.txt", "b.docx", "不是政府信息公开工作年度报告"],
      ["无.txt", "b.docx", "文件不存在"],
    ] as const) {
      const { code, err } = await gouji(cwd, "convert", file, "-o", output);
      expect({ output, code, err }).toMatchObject({ code: 2, err: expect.stringContaining(reason) });
    }
  });

  it("makes a new draft a Word document with the form's merged tables", async () => {
    const cwd = folderWith({});
    await gouji(cwd, "new", "--organ", "青禾县水利局", "--year", "2025", "-o", "新.docx");
    const xml = new TextDecoder().decode(unzipSync(readFileSync(join(cwd, "新.docx")))["word/document.xml"]);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml).toContain('<w:gridSpan w:val="7"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    const { out } = await gouji(cwd, "check", "--fail-on", "never", "新.docx");
    expect(out).toContain("1 份年报");
    expect(out).not.toContain("section-missing");
    expect(out).not.toContain("row-missing");
  });
});

describe("gouji check of a Word document", () => {
  it("says where a finding stands as its reader finds it", async () => {
    const cwd = folderWith({ "年报.docx": wrong });
    const { code, out, err } = await gouji(cwd, "check", "年报.docx");
    expect(err).toBe("");
    expect(code).toBe(1);
    expect(out).toMatch(/^年报\.docx: 第三部分 表三 第 6 行 总计: error: .*\[figure-wrong\]$/m);
    expect(out).toMatch(/^ {6}\| 三、本年度办理结果 │ （一）予以公开 │ .*\n {6}\| \u3000+.*\^+$/m);
    expect(out).toContain("1 份年报：1 个错误");
  });

  it("prints section, table, row and cell as JSON that keeps to its schema", async () => {
    const cwd = folderWith({ "年报.docx": wrong });
    const { out } = await gouji(cwd, "check", "--format", "json", "年报.docx");
    const validate = new Ajv({ strict: true }).compile(
      JSON.parse(readFileSync("docs/findings.schema.json", "utf-8")),
    );
    const json = JSON.parse(out);
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.files[0]).toMatchObject({
      document: "word",
      unreadPieces: [],
      isReport: true,
      findings: [
        {
          rule: "figure-wrong",
          place: { section: 3, table: 2, row: 6, cell: 9, words: "第三部分 表三 第 6 行 总计" },
        },
      ],
    });
  });

  it("mends in the document what can't be mended wrongly, once, and nothing else", async () => {
    const cwd = folderWith({ "年报.docx": blank });
    const { out } = await gouji(cwd, "check", "--fix", "年报.docx");
    expect(out).toContain("年报.docx: 已修复 1 处");
    const written = readFileSync(join(cwd, "年报.docx"));
    const [before, after] = [unzipSync(blank), unzipSync(written)];
    const changed = Object.keys(before).filter(
      name => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()),
    );
    expect(changed).toEqual(["word/document.xml"]);
    const again = await gouji(cwd, "check", "--fix", "年报.docx");
    expect(again.out).not.toContain("已修复");
    expect(readFileSync(join(cwd, "年报.docx")).equals(written)).toBe(true);
  });

  it("leaves tracked changes where it is asked to", async () => {
    const cwd = folderWith({ "年报.docx": blank });
    await gouji(cwd, "check", "--fix", "--track", "年报.docx");
    const xml = new TextDecoder().decode(
      unzipSync(readFileSync(join(cwd, "年报.docx")))["word/document.xml"],
    );
    expect(xml).toMatch(/<w:ins w:id="\d+" w:author="勾稽">/);
  });

  it("is part of checking a folder, where what can't be read is named and breaks nothing off", async () => {
    const cwd = folderWith({
      "in/a.docx": sound,
      "in/b.docx": sound.slice(0, 4000),
      "in/c.docx": Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.alloc(600)]),
      "in/d.txt": write(report, {
        ...wordXml,
        heading: (_, number, words) => number + words,
        paragraph: words => words,
        table: () => "",
      }).text,
    });
    const { code, out, err } = await gouji(cwd, "check", "--fail-on", "never", "in");
    expect(err).toBe("");
    expect(out).toMatch(/没有检查（1 个）：in\/b\.docx：文件不完整或已损坏/);
    expect(out).toMatch(/没有检查（1 个）：in\/c\.docx：是旧的 Office/);
    expect(out).toContain("2 份年报");
    expect(out).toContain("另有 2 个文件或文件夹没有检查");
    expect(code).toBe(0);
    expect((await gouji(cwd, "check", "--fail-on", "never", "--fail-on-unread", "in")).code).toBe(2);
    const named = await gouji(cwd, "check", "in/b.docx");
    expect(named.code).toBe(2);
    expect(named.err).toContain("in/b.docx: 文件不完整或已损坏");
  });

  it("reads a workbook's tables as tables, and doesn't write into it", async () => {
    const draft = slipped(
      report,
      new Map([[TOTAL, (report.figures.get(TOTAL) ?? 0n) + 3_000_000n] as never]),
    );
    const cwd = folderWith({ "附表.xlsx": workbookOf({ ...draft, blanks: new Set([NEXT]) }) });
    const { code, out, err } = await gouji(cwd, "check", "--fix", "附表.xlsx");
    expect(out).toMatch(/^附表.xlsx: 表三 J6 总计: error: .*\[figure-wrong\]$/m);
    expect(out).not.toContain("section-missing");
    expect(err).toContain("附表.xlsx: 工作簿和 PDF 只检查，不写回");
    expect(code).toBe(2);
    const json = JSON.parse((await gouji(cwd, "check", "--format", "json", "附表.xlsx")).out);
    expect(json.files[0]).toMatchObject({ document: "workbook", isReport: true, holds: "tables" });
    expect(json.files[0].findings.at(-1).place).toMatchObject({ sheet: "表三", address: "J6" });
  });

  it("reads it for all other commands too", async () => {
    const cwd = folderWith({ "去年.docx": sound });
    expect((await gouji(cwd, "read", "去年.docx")).out).toContain("表三");
    expect((await gouji(cwd, "sheet", "去年.docx")).out).toContain("表三");
    const { out } = await gouji(cwd, "new", "--from", "去年.docx");
    expect(out).toContain(`${report.organ}${report.year + 1}年政府信息公开工作年度报告`);
  });
});
