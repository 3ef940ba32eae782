import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonOfFile } from "../../server/src/cli/jsonFormat.ts";
import { formatFindings } from "../../server/src/cli/findingsText.ts";
import { spanOf } from "../../server/src/core/text/span.ts";
import { say, type Checked, type Finding } from "../../server/src/core/index.ts";

const TEXT = "\u{20000}标题\r\n自然人\t8\r\n总计\t9\r\n";

const spanOfText = (part: string) => spanOf(TEXT.indexOf(part), TEXT.indexOf(part) + part.length);

const finding: Finding = {
  rule: "total-wrong",
  severity: "error",
  message: say("总计是 9，应为 8", "the total is 9 but should be 8"),
  span: spanOfText("9"),
  related: [{ message: say("自然人 8", "natural persons 8"), span: spanOfText("8") }],
  fixes: [
    {
      title: say("9 改为 8", "replace 9 by 8"),
      edits: [{ span: spanOfText("9"), newText: "8" }],
      safe: false,
      preferred: true,
    },
  ],
};

describe("the text format", () => {
  const format = (isColoured: boolean, language: "zh" | "en" = "zh") =>
    formatFindings("年报.txt", TEXT, [finding], { language, isColoured, columns: 80 });

  it("prints findings as compilers do", () => {
    expect(format(false)).toBe(
      [
        "年报.txt:3:4: error: 总计是 9，应为 8 [total-wrong]",
        "    3 | 总计    9",
        "      | \u3000\u3000    ^",
        "    年报.txt:2:5: 自然人 8",
        "    可修复：9 改为 8",
        "",
      ].join("\n"),
    );
    expect(format(false, "en")).toContain("error: the total is 9 but should be 8 [total-wrong]");
  });

  it("colours only where it is told to", () => {
    expect(format(false)).not.toContain("\u001b");
    expect(format(true)).toContain("\u001b[31merror:\u001b[39m");
  });

  it("marks only the first line of a finding on several", () => {
    const wide = { ...finding, span: spanOf(spanOfText("自").start, TEXT.length) };
    const lines = formatFindings("a", TEXT, [wide], { language: "en", isColoured: false, columns: 80 }).split(
      "\n",
    );
    expect(lines.slice(1, 3)).toEqual(["    2 | 自然人    8", "      | ^^^^^^^^^^^"]);
  });
});

describe("the JSON format", () => {
  const schema = JSON.parse(readFileSync("docs/findings.schema.json", "utf-8"));
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const document = (...files: ReturnType<typeof jsonOfFile>[]) => ({ version: 1, files });
  const checked = {
    report: { form: { key: "2021" }, organ: "青禾县水利局" },
    identities: { held: 41, broken: 1, unread: 0 },
    findings: [finding],
  } as unknown as Checked;

  it("keeps to its schema and counts UTF-16 units from 0", () => {
    const file = jsonOfFile("年报.txt", TEXT, checked, "zh");
    expect(validate(document(file)), JSON.stringify(validate.errors)).toBe(true);
    expect(file).toMatchObject({ isReport: true, form: "2021", year: null, organ: "青禾县水利局" });
    expect(file.findings[0]?.range).toEqual({
      start: { line: 2, character: 3 },
      end: { line: 2, character: 4 },
    });
    expect(file.findings[0]?.fixes[0]?.edits[0]?.newText).toBe("8");
  });

  it("says plainly what is no report", () => {
    const file = jsonOfFile("菜谱.md", "番茄炒蛋", undefined, "zh");
    expect(validate(document(file))).toBe(true);
    expect(file).toEqual({
      path: "菜谱.md",
      isReport: false,
      form: null,
      year: null,
      organ: null,
      identities: { held: 0, broken: 0, unread: 0 },
      findings: [],
    });
  });

  it("has a schema that refuses what the format is not", () => {
    expect(validate({ version: 1, files: [{ path: "a" }] })).toBe(false);
  });
});
