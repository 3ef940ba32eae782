import { describe, expect, it } from "vitest";
import { alignTables, applyEdits, check, tableCells, type Checked } from "../../server/src/core/index.ts";
import type { Span } from "../../server/src/core/text/span.ts";
import { columnsOf } from "../../server/src/core/document/width.ts";
import { writeTable } from "../../server/src/core/compose/table.ts";
import { edition2021 } from "../../server/src/core/form/edition2021.ts";
import { cleanReport } from "../rules/clean.ts";

const checked = (text: string): Checked => {
  const result = check(text);
  if (!result) throw new Error("no report");
  return result;
};

const aligned = (text: string): string => applyEdits(text, alignTables(text, checked(text).report));

/** Columns at which the bars of a line stand. */
const barsOf = (line: string): string =>
  [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => columnsOf(line, "wide")[index]).join();

describe("aligning tables", () => {
  const markdown = cleanReport("markdown");

  it("puts the bars under each other, where no label stands out", () => {
    const lines = aligned(markdown).split("\n");
    const table = lines.filter(line => line.startsWith("|") && line.includes("|  "));
    const first = lines.findIndex(line => line.startsWith("| 第二十条第（一）项"));
    const disclosure = lines.slice(first, first + 14).map(barsOf);
    expect(new Set(disclosure).size).toBe(1);
    expect(table.length).toBeGreaterThan(30);
  });

  it.each([
    ["Markdown", markdown],
    [
      "bars",
      edition2021.tables.reduce((text, table) => {
        const tsv = writeTable(table, "tsv", () => "0").join("\n");
        return text.replace(tsv, writeTable(table, "bars", () => "0").join("\n"));
      }, cleanReport("plain")),
    ],
  ])("changes no figure and no word of %s, and nothing more the second time", (_what, text) => {
    const after = aligned(text);
    const bare = (draft: string): string => draft.replace(/[ -]/g, "");
    expect(bare(after)).toBe(bare(text));
    expect(checked(after).identities).toEqual(checked(text).identities);
    expect(checked(after).findings.length).toBe(checked(text).findings.length);
    expect(aligned(after)).toBe(after);
  });

  it("leaves tables of tabs as they are, and escaped bars, full-width ones and the line ends", () => {
    expect(alignTables(cleanReport("plain"), checked(cleanReport("plain")).report)).toEqual([]);
    const odd = markdown.replace("| 行政许可 |", "| 行政\\|许可 |").replaceAll("\n", "\r\n");
    expect(aligned(odd)).toContain("行政\\|许可");
    expect(aligned(odd).split("\r\n")).toHaveLength(odd.split("\r\n").length);
  });
});

it("goes through a table's figures row by row, and through its columns from their heads on", () => {
  const text = cleanReport("plain");
  const tables = tableCells(checked(text).report);
  expect(tables.map(({ notation, rows }) => [notation, rows.length])).toEqual([
    ["tsv", 6],
    ["tsv", 25],
    ["tsv", 1],
  ]);
  const [first = []] = tables[1]?.rows ?? [];
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  expect(words(first).join()).toBe("6,2,0,0,0,0,8");
  expect(tables[1]?.columns.map(column => words(column).slice(0, -25).join())).toEqual([
    "申请人情况,自然人",
    "法人或其他组织,商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
    "其他",
    "总计",
  ]);
  expect(tables[0]?.columns.map(column => column.length)).toEqual([10, 3, 3]);
});
