import { describe, expect, it } from "vitest";
import { openContained } from "../../server/src/core/container/open.ts";
import { addressOf, areaOf, cellAt } from "../../server/src/core/container/workbook/address.ts";
import { workbookFile } from "./office.ts";

function textOf(...args: Parameters<typeof workbookFile>): string {
  const document = openContained(workbookFile(...args));
  if ("reason" in document) throw new Error(document.reason.en);
  return document.text;
}

const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe("an Excel workbook", () => {
  it("is read sheet by sheet, with merged cells, without hidden sheets", () => {
    const rows =
      `<row r="2">${text("B2", "表头")}${text("D2", "丁")}</row>` +
      `<row r="3"><c r="C3"><v>1</v></c><c r="D3"><v>2</v></c></row>` +
      `<row r="6">${text("B6", "甲")}${text("C6", "乙")}</row>`;
    const sheets = [
      { name: "一", rows, merged: ["B2:B3", "B6:C6"] },
      { name: "二", rows: `<row>${text("A1", "隐")}</row>`, state: "hidden" },
      { name: "三", rows: `<row><c t="inlineStr"><is><t>没有地址</t></is></c><c><v>5</v></c></row>` },
    ];
    expect(textOf(sheets)).toBe(
      '<table>\n<tr><td></td><td rowspan="2">表头</td><td></td><td>丁</td></tr>\n<tr><td></td><td>1</td><td>2</td></tr>\n</table>\n' +
        `<table>\n<tr><td></td><td colspan="2">甲</td><td></td></tr>\n</table>\n` +
        "<table>\n<tr><td>没有地址</td><td>5</td></tr>\n</table>\n",
    );
  });

  it("shows values as its cells do", () => {
    const cell = (attributes: string, inside: string): string => `<c ${attributes}>${inside}</c>`;
    const rows = `<row r="1">${[
      cell(`t="s"`, "<v>0</v>"),
      cell(`t="s"`, "<v>1</v>"),
      cell("", "<v>0.30000000000000004</v>"),
      cell(`s="1"`, "<v>0.256</v>"),
      cell(`s="2"`, "<v>45662</v>"),
      cell(`s="3"`, "<v>45662</v>"),
      cell(`t="str"`, "<f>A1</f><v>文</v>"),
      cell("", "<f>SUM(B1:C1)</f><v>12</v>"),
      cell("", "<f>SUM(B1:C1)</f>"),
      cell(`t="e"`, "<v>#REF!</v>"),
    ].join("")}</row>`;
    const sharedStrings = `<si><t>整</t></si><si><r><t>分</t></r><r><t>段</t></r><rPh><t>fen</t></rPh></si>`;
    const styles =
      `<numFmts><numFmt numFmtId="170" formatCode="0&quot;年&quot;"/></numFmts>` +
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>`;
    const shown = textOf([{ name: "一", rows }], { sharedStrings, styles }).match(/(?<=<td>)[^<]*/g);
    expect(shown).toEqual([
      "整",
      "分段",
      "0.3",
      "25.6%",
      "2025-01-05",
      "45662",
      "文",
      "12",
      "=SUM(B1:C1)",
      "#REF!",
    ]);
  });

  it("has sentences and headings of its own where it holds a whole report, and none where it holds tables", () => {
    const table = `<row r="2">${text("A2", "甲")}${text("B2", "乙")}</row>`;
    const heading = `<row r="1">${text("A1", "二、标题")}</row>`;
    const sentence = `<row r="3">${text("A3", "全年公开信息5条。")}</row>`;
    expect(textOf([{ name: "一", rows: heading + table, merged: ["A1:B1"] }])).toContain(
      '<td colspan="2">二、标题</td>',
    );
    expect(textOf([{ name: "一", rows: heading + table + sentence }])).toBe(
      "二、标题\n<table>\n<tr><td>甲</td><td>乙</td></tr>\n</table>\n全年公开信息5条。\n",
    );
  });

  it("is bounded, however far its cells lie", () => {
    const rows = `<row r="1048576">${text("XFD1048576", "远")}</row><row r="x">${text("A1", "近")}${text("B1", "旁")}</row>`;
    expect(textOf([{ name: "一", rows, merged: ["A1:XFD1048576", "x", "A1"] }])).toContain("近");
  });
});

it("knows cells by their addresses", () => {
  for (const [address, row, column] of [
    ["A1", 1, 1],
    ["Z9", 9, 26],
    ["AA10", 10, 27],
    ["XFD1048576", 1048576, 16384],
  ] as const) {
    expect(cellAt(address)).toEqual({ row, column });
    expect(addressOf(row, column)).toBe(address);
  }
  expect(areaOf("B2:$D$5")).toEqual({ top: 2, left: 2, bottom: 5, right: 4 });
  expect(areaOf("B2:")).toBeUndefined();
  expect(cellAt("1A")).toBeUndefined();
});
