import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckedFile } from "../../server/src/cli/checkFile.ts";
import { json } from "../../server/src/cli/formats/json.ts";
import { placesInText } from "../../server/src/cli/findingPlaces.ts";
import { formatFindings } from "../../server/src/cli/findingsText.ts";
import { spanOf } from "../../server/src/core/text/span.ts";
import { parseDocument } from "../../server/src/core/document/parse.ts";
import { networkOf } from "../../server/src/core/network/network.ts";
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
    formatFindings(placesInText("年报.txt", TEXT), [finding], { language, isColoured, columns: 80 });

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
    const lines = formatFindings(placesInText("a", TEXT), [wide], {
      language: "en",
      isColoured: false,
      columns: 80,
    }).split("\n");
    expect(lines.slice(1, 3)).toEqual(["    2 | 自然人    8", "      | ^^^^^^^^^^^"]);
  });
});

describe("the JSON format", () => {
  const schema = JSON.parse(readFileSync("docs/findings.schema.json", "utf-8"));
  const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const file = (path: string, text: string, checked?: Partial<Checked>) =>
    ({ target: { path, isNamed: true }, draft: { text }, checked, mended: 0 }) as unknown as CheckedFile;
  const { opening, separator, closing, ...entry } = json;
  const style = { language: "zh", isColoured: false, columns: 80 } as const;
  const unread = [{ path: "甲.doc", reason: say("没有读", "not read") }];
  const whole = (...entries: string[]) =>
    opening +
    entries.join(separator) +
    closing({ entries: entries.length, gathered: [], summary: "", unread, refused: [] }, style);
  const format = (...files: CheckedFile[]) =>
    JSON.parse(whole(...files.map(each => entry.file(each, style))));
  const checked = {
    report: { form: { key: "2021" }, organ: "青禾县水利局", tables: [], document: parseDocument(TEXT) },
    network: networkOf([], []),
    identities: { held: 41, broken: 1, unread: 0 },
    findings: [finding],
  } as unknown as Checked;

  it("keeps to its schema and counts UTF-16 units from 0", () => {
    const output = format(file("年报.txt", TEXT, checked));
    expect(validate(output), JSON.stringify(validate.errors)).toBe(true);
    expect(output.files[0]).toMatchObject({
      path: "年报.txt",
      isReport: true,
      form: "2021",
      year: null,
      organ: "青禾县水利局",
      identities: { held: 41, broken: 1, unread: 0 },
      findings: [
        {
          id: "total-wrong | 青禾县水利局 |  | 总计",
          rule: "total-wrong",
          message: "总计是 9，应为 8",
          range: { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } },
          related: [{ range: { start: { line: 1, character: 4 }, end: { line: 1, character: 5 } } }],
          fixes: [{ title: "9 改为 8", safe: false, preferred: true, edits: [{ newText: "8" }] }],
        },
      ],
    });
  });

  it("says plainly what is no report", () => {
    const output = format(file("菜谱.md", "番茄炒蛋"));
    expect(validate(output)).toBe(true);
    expect(output.files).toEqual([
      {
        path: "菜谱.md",
        isReport: false,
        holds: null,
        form: null,
        year: null,
        organ: null,
        identities: { held: 0, broken: 0, unread: 0 },
        findings: [],
      },
    ]);
  });

  it("shows the mistakes of a settings file at their places", () => {
    const mistaken = { path: "gouji.json", text: "{\n 9", findings: [{ ...finding, span: spanOf(3, 4) }] };
    const output = JSON.parse(whole(entry.settings(mistaken, style)));
    expect(output.files).toMatchObject([
      { path: "gouji.json", isReport: false, findings: [{ range: { start: { line: 1, character: 1 } } }] },
    ]);
  });

  it.each([0, 1, 2])("is one document of %i files, indented as a whole", count => {
    const output = whole(...Array.from({ length: count }, (_, at) => entry.file(file(`${at}`, ""), style)));
    expect(output).toBe(`${JSON.stringify(JSON.parse(output), undefined, 2)}\n`);
  });

  it("has a schema that refuses what the format is not", () => {
    expect(validate({ version: 1, files: [{ path: "a" }] })).toBe(false);
  });
});
