import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCell } from "../../server/src/core/number/cell.ts";
import { formatExact } from "../../server/src/core/number/exact.ts";

const figures: [cell: string, value: string, figure: string, unit?: string][] = [
  ["0", "0", "0"],
  ["29", "29", "29"],
  ["  29\t", "29", "29"],
  ["29\u00a0", "29", "29"],
  ["1,234", "1234", "1,234"],
  ["1，234", "1234", "1，234"],
  ["1,234,567", "1234567", "1,234,567"],
  ["1 234", "1234", "1 234"],
  ["1 0", "10", "1 0"],
  ["1\n0", "10", "1\n0"],
  ["１２", "12", "１２"],
  ["１２．５", "12.5", "１２．５"],
  ["９", "9", "９"],
  [`${" ".repeat(40)}29`, "29", "29"],
  ["9007199254740993", "9007199254740993", "9007199254740993"],
  ["1".repeat(18), "1".repeat(18), "1".repeat(18)],
  ["1234567890123456.78", "1234567890123456.78", "1234567890123456.78"],
  ["0.0", "0", "0.0"],
  ["2157.5799", "2157.5799", "2157.5799"],
  ["2157.579912", "2157.579912", "2157.579912"],
  ["12.6万元", "12.6", "12.6", "万元"],
  ["251000元", "251000", "251000", "元"],
  ["3 件", "3", "3", "件"],
  ["3（件）", "3", "3", "件"],
  ["十二", "12", "十二"],
  ["两", "2", "两"],
  ["〇", "0", "〇"],
  ["一百零五条", "105", "一百零五", "条"],
  ["二〇", "20", "二〇"],
  ["三百二", "320", "三百二"],
  ["三万五", "35000", "三万五"],
  ["1.2万件", "12000", "1.2万", "件"],
  ["-3", "-3", "-3"],
  ["－3", "-3", "－3"],
  ["— 3", "-3", "— 3"],
  ["负3", "-3", "负3"],
  ["1.5", "1.5", "1.5"],
  ["+2", "2", "+2"],
  ["＋２", "2", "＋２"],
  ["增10", "10", "增10"],
  ["增加 3 件", "3", "增加 3 件"],
  ["减4", "-4", "减4"],
  ["减少（4）", "-4", "减少（4）"],
  ["+(0) -(0)", "0", "+(0) -(0)"],
  ["增3，减5", "-2", "增3，减5"],
  ["±0", "0", "±0"],
  ["22（其中修订16件）", "22", "22"],
  ["22件（其中修订16件）", "22", "22", "件"],
  ["186①", "186", "186"],
  ["186 [^1]", "186", "186"],
  ["186*", "186", "186"],
];

test.each(figures)("%j is %s", (cell, value, figure, unit) => {
  const reading = readCell(cell);
  expect(reading.kind).toBe("figure");
  if (reading.kind !== "figure") return;
  expect(formatExact(reading.value)).toBe(value);
  expect(cell.slice(reading.span.start, reading.span.end)).toBe(figure);
  expect(reading.unit).toBe(unit);
});

test.each([
  "",
  " ",
  "\u3000",
  "\u00a0",
  "/",
  "／",
  "-",
  "－",
  "—",
  "——",
  "–",
  "\\",
  "无",
  " 无 ",
  "不适用",
  "不涉及",
  "暂无",
])("%j is empty", cell => {
  expect(readCell(cell)).toEqual({ kind: "empty" });
});

const texts =
  "约3 | 3余 | 10%  | 1/2 | 2023年 | 自然人 | 1,23 | 1.2.3 | 3.1415926 | O | 无此项 | 见附件 | 1,86 | 1，86 | 5（3） | 增 | 增长 | +2+3 | 5（其中 | 三五百 | 三五万 | 1,2.34 | 3: | 1 件 2 件 | * | +";
test.each([...texts.split(" | "), "0\n0", "9".repeat(40), "1".repeat(19), "12345678901234567.89"])(
  "%j is text",
  cell => {
    expect(readCell(cell)).toEqual({ kind: "text" });
  },
);

test("says what stands behind a figure, and which figures are changes", () => {
  const noteIn = (cell: string): string | undefined => {
    const reading = readCell(cell);
    return reading.kind === "figure" && reading.note
      ? cell.slice(reading.note.start, reading.note.end)
      : undefined;
  };
  expect(noteIn("22 件 （其中 修订16件） ")).toBe("（其中 修订16件）");
  expect(noteIn("186①")).toBe("①");
  expect(noteIn("3（件）")).toBeUndefined();
  expect(readCell("减4")).toMatchObject({ isChange: true });
  expect(readCell("-4")).not.toHaveProperty("isChange");
});

describe("any cell", () => {
  test("is read without throwing, its figure within it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), cell => {
        const reading = readCell(cell);
        if (reading.kind !== "figure") return;
        expect(reading.span.start).toBeGreaterThanOrEqual(0);
        expect(reading.span.end).toBeLessThanOrEqual(cell.length);
      }),
    );
  });

  test("gives back the number written in it", () => {
    fc.assert(
      fc.property(fc.nat(), number => {
        const reading = readCell(number.toLocaleString("en"));
        expect(reading.kind === "figure" && formatExact(reading.value)).toBe(String(number));
      }),
    );
  });
});
