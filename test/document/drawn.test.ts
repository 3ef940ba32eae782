import { describe, expect, it } from "vitest";
import { cutOut, placed } from "./outline.ts";

describe("a drawn grid", () => {
  it("reads cells over several lines, rows and columns", () => {
    const text = [
      "+--------+---------------+",
      "| 甲     | 乙丙          |",
      "|        +-------+-------+",
      "|        | 丁戊  | 己    |",
      "|        | 庚    |       |",
      "+========+=======+=======+",
      "| 辛“    | **29**|       |",
      "+--------+-------+-------+",
    ].join("\n");
    expect(placed(text)).toEqual([
      [
        ["0: 甲", "1: 乙丙"],
        ["1: 丁戊\n庚", "2: 己"],
        ["0: 辛“", "1: 29", "2:"],
      ],
    ]);
    expect(cutOut(text)[2]).toEqual(["辛“", "29", ""]);
  });

  it("keeps together what a page number tears, and apart two grids", () => {
    const grid = "+---+---+\n| a | 1 |\n+---+---+";
    expect(placed(`+---+---+\n| a | 1 |\n- 3 -\n| b |   |\n+---+---+\n\n${grid}`)).toEqual([
      [["0: a\nb", "1: 1"]],
      [["0: a", "1: 1"]],
    ]);
  });

  it("tells rows that no border parts by their figures, and by edges that don't go on", () => {
    const edge = "+----+----+----+";
    const head = `${edge}\n| 单 | 列      |\n|    | 甲 | 乙 |`;
    const rows = "| 长 | 1  | 2  |\n| 名 |    |    |\n|    | 3  |    |\n| 短 |    | 4  |";
    expect(placed(`${head}\n${rows}\n${edge}`)).toEqual([
      [
        ["0: 单", "1: 列"],
        ["1: 甲", "2: 乙"],
        ["0: 长\n名", "1: 1\n3", "2: 2"],
        ["0: 短", "1:", "2: 4"],
      ],
    ]);
  });

  it("falls back on its bars where the edges don't meet", () => {
    expect(placed("+---+---+\n| 甲乙丙丁 | 1 |\n| 戊 | 2 |\n+---+---+")).toEqual([
      [
        ["0: 甲乙丙丁", "1: 1"],
        ["0: 戊", "1: 2"],
      ],
    ]);
  });
});

describe("columns of spaces", () => {
  it("places figures below each other, one that is missing included", () => {
    const text =
      "内容    制发  废止  现行\n规章    12          3\n文件    4     5     6\n许可    7     8     9";
    expect(placed(text)).toEqual([
      [
        ["0: 内容", "1: 制发", "2: 废止", "3: 现行"],
        ["0: 规章", "1: 12", "2:", "3: 3"],
        ["0: 文件", "1: 4", "2: 5", "3: 6"],
        ["0: 许可", "1: 7", "2: 8", "3: 9"],
      ],
    ]);
  });

  it("joins a label that goes on below, wherever its figures stand", () => {
    const text = [
      "　　　　　　　1.属于国家　　　0　　0",
      "　　　　　　　秘密",
      "　　　　　　　2.其他法律",
      "　　　　　　　法规禁止　　　　1　　2",
      "　　　　　　　公开",
    ].join("\n");
    expect(placed(text)).toEqual([
      [
        ["0: 1.属于国家\n秘密", "1: 0", "2: 0"],
        ["0: 2.其他法律\n法规禁止\n公开", "1: 1", "2: 2"],
      ],
    ]);
    expect(cutOut(text)[1]).toEqual(["2.其他法律", "1", "2"]);
  });

  it("takes single spaces between figures for columns, but not a number in groups", () => {
    expect(placed("规章 97 25 130\n文件 1 2 3")).toEqual([
      [
        ["0: 规章", "1: 97", "2: 25", "3: 130"],
        ["0: 文件", "1: 1", "2: 2", "3: 3"],
      ],
    ]);
    expect(placed("收费 1 234 567 元")).toEqual(["收费 1 234 567 元"]);
  });

  it("leaves prose alone, and headings between two tables", () => {
    const prose = "某某街道  2023年政府信息公开工作年度报告\n本机关  一直  重视公开。\n二、主动公开";
    expect(placed(prose)).toEqual([
      "某某街道  2023年政府信息公开工作年度报告",
      "本机关  一直  重视公开。",
      "主动公开",
    ]);
    expect(placed("甲  1  2\n乙  3  4\n三、某某情况\n丙  5  6\n丁  7  8")).toEqual([
      [
        ["0: 甲", "1: 1", "2: 2"],
        ["0: 乙", "1: 3", "2: 4"],
      ],
      "某某情况",
      [
        ["0: 丙", "1: 5", "2: 6"],
        ["0: 丁", "1: 7", "2: 8"],
      ],
    ]);
  });
});

describe("bars that a line break in every cell tears", () => {
  it.each([
    ["bars before all cells but the first", "甲\n| 1\n| 2\n乙\n| 3\n| \n丙\n| 4\n| 5"],
    ["closing bars too", "甲\n| 1\n| 2 |\n乙\n| 3\n|  |\n丙\n| 4\n| 5 |"],
    ["bars around the row", "| 甲\n| 1\n| 2 |\n| 乙\n| 3\n|  |\n| 丙\n| 4\n| 5 |"],
  ])("%s", (_, text) => {
    expect(placed(`二、标题\n\n${text}\n\n三、标题`)).toEqual([
      "标题",
      [
        ["0: 甲", "1: 1", "2: 2"],
        ["0: 乙", "1: 3", "2:"],
        ["0: 丙", "1: 4", "2: 5"],
      ],
      "标题",
    ]);
  });
});
