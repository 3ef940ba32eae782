import { describe, expect, it } from "vitest";
import { cutOut, placed } from "./outline.ts";

/** 甲 1 2, 乙 3 4, under a heading and a head. */
const whole = [
  "标题",
  "名称",
  "数量",
  [
    ["0: 甲", "1: 1", "2: 2"],
    ["0: 乙", "1: 3", "2: 4"],
  ],
  "标题",
];

describe("cells on lines of their own, with bars between", () => {
  it.each([
    ["a bar that ends each cell", "名称 |\n数量 |\n甲 |\n1 |\n2 |\n乙 |\n3 |\n4 |"],
    ["bars on lines of their own", "名称\n|\n数量\n|\n甲\n|\n1\n|\n2\n|\n乙\n|\n3\n|\n4\n|"],
    [
      "blank lines between",
      "名称\n\n|\n\n数量\n\n|\n\n甲\n\n|\n\n1\n\n|\n\n2\n\n|\n\n乙\n\n|\n\n3\n\n|\n\n4\n\n|",
    ],
    ["bars around each cell", "| 名称 |\n| 数量 |\n| 甲 |\n| 1 |\n| 2 |\n| 乙 |\n| 3 |\n| 4 |"],
    ["figures of a row on several lines", "名称 | 数量 |\n甲 | 1\n| 2 |\n乙\n|\n3\n| 4 |"],
    ["full-width bars", "名称｜\n数量｜\n甲｜\n1｜\n2｜\n乙｜\n3｜\n4｜"],
    ["bars for merged cells behind the rows", "名称 |\n数量 |\n甲 |\n1 |\n2 |\n||\n乙 |\n3 |\n4 |\n||"],
  ])("%s", (_, text) => {
    expect(placed(`二、标题\n${text}\n三、标题`)).toEqual(whole);
    expect(placed(`二、标题\n${text}\n三、标题`.replaceAll("\n", "\r\n"))).toEqual(whole);
  });

  it("gives empty cells their places between figures, and none to bars behind a row", () => {
    expect(placed("甲 |\n|\n|\n4 |\n|||\n乙 |\n1 |\n|\n3 |\n||")).toEqual([
      [
        ["0: 甲", "1:", "2:", "3: 4"],
        ["0: 乙", "1: 1", "2:", "3: 3"],
      ],
    ]);
    expect(placed("甲 | 1 |\n|\n| 4 |\n乙 |\n|\n|\n| 4 |")).toEqual([
      [
        ["0: 甲", "1: 1", "2:", "3:", "4: 4"],
        ["0: 乙", "1:", "2:", "3:", "4: 4"],
      ],
    ]);
  });

  it("keeps the empty cells of a row without a figure", () => {
    expect(placed("甲 |\n|||\n乙 |\n3 |\n4 |\n5 |")).toEqual([
      [
        ["0: 甲", "1:", "2:", "3:"],
        ["0: 乙", "1: 3", "2: 4", "3: 5"],
      ],
    ]);
  });

  it("has a label on several lines in one cell, but no heading in it", () => {
    const text = "二、标题\n1.其他法律\n法规禁止 |\n1 |\n2 |\n||\n3 |";
    expect(placed(text)).toEqual(["标题", [["0: 1.其他法律\n法规禁止", "1: 1", "2: 2", "3:", "4:", "5: 3"]]]);
    expect(cutOut(text)[0]?.slice(0, 2)).toEqual(["1.其他法律", "1"]);
  });

  it("takes a few words without letters for a figure that can't be read", () => {
    expect(placed("甲 |\n1 |\n? |\n3 |")).toEqual([[["0: 甲", "1: 1", "2: ?", "3: 3"]]]);
  });

  it("leaves rows alone that hold several cells, with bars for merged cells among them", () => {
    expect(placed("第一项 |\n|||\n名称 | 数量 | 总计 |\n甲 | 1 | 2 |\n乙 | 3 | 4 |")).toEqual([
      [
        ["0: 第一项"],
        ["0:", "1:", "2:"],
        ["0: 名称", "1: 数量", "2: 总计"],
        ["0: 甲", "1: 1", "2: 2"],
        ["0: 乙", "1: 3", "2: 4"],
      ],
    ]);
  });

  it("takes the bars off a heading that stands alone", () => {
    expect(placed("二、标题 |\n全年无此类情况。")).toEqual(["标题", "全年无此类情况。"]);
  });
});
