import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { cleanReport } from "../rules/clean.ts";

const clean = cleanReport("plain");
/** A row of table three. */
const ROW = /^(.*\D\t)(\d+(?:\t\d+){6})$/gm;
/** How many columns table three is read with, where its head lacks 社会公益组织 and so many of its rows lack a figure. */
function columnsOf(
  lacking: number,
  changed = (row: string[]): string[] => row.toSpliced(3, 1),
): number | undefined {
  let at = 0;
  const text = clean
    .replace("\t社会公益组织", "")
    .replace(ROW, (whole, label: string, row: string) =>
      at++ < lacking ? label + changed(row.split("\t")).join("\t") : whole,
    );
  const table = check(text)?.report.tables.find(({ form }) => form.key === "requests");
  return table?.grids[0]?.columns.length;
}

describe("a column that the head of a table lacks", () => {
  it("isn't there where most rows have a figure less", () => {
    expect(columnsOf(25)).toBe(6);
    expect(columnsOf(20)).toBe(6);
  });

  it("is there where few of them have, or where its cells are empty, or another figure is missing too", () => {
    expect(columnsOf(0)).toBe(7);
    expect(columnsOf(10)).toBe(7);
    expect(columnsOf(25, row => row.toSpliced(3, 1, ""))).toBe(7);
    expect(columnsOf(25, row => row.toSpliced(3, 2))).toBe(7);
  });
});
