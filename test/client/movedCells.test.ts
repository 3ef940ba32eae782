import { describe, expect, it } from "vitest";
import { movedCells, type CellStretch } from "../../client/src/movedCells.ts";

const cell = (line: number, start: number, end: number): CellStretch => ({
  start: { line, character: start },
  end: { line, character: end },
});
const rows = [[cell(3, 4, 4), cell(3, 7, 8), cell(3, 11, 12)], [cell(4, 4, 5)]];
const typed = (text: string, start: number, end = start, line = 3) =>
  movedCells(rows, { range: cell(line, start, end), text }, cell);

describe("cells of a table, once something was typed", () => {
  it("take it in where it touches them, and those behind move", () => {
    expect(typed("12", 4)).toEqual([[cell(3, 4, 6), cell(3, 9, 10), cell(3, 13, 14)], rows[1]]);
    expect(typed("12", 7, 8)).toEqual([[cell(3, 4, 4), cell(3, 7, 9), cell(3, 12, 13)], rows[1]]);
    expect(typed("", 7, 8)).toEqual([[cell(3, 4, 4), cell(3, 7, 7), cell(3, 10, 11)], rows[1]]);
    expect(typed("5", 8)?.[0]?.[1]).toEqual(cell(3, 7, 9));
  });

  it("move behind what is typed before them, and stay before it", () => {
    expect(typed("甲", 0)?.[0]).toEqual([cell(3, 5, 5), cell(3, 8, 9), cell(3, 12, 13)]);
    expect(typed("甲", 20)).toEqual(rows);
    expect(typed("甲", 0, 0, 9)).toEqual(rows);
  });

  it("aren't known where lines change or a cell is cut", () => {
    expect(typed("\n", 0)).toBeUndefined();
    expect(typed("", 5, 12)).toBeUndefined();
    expect(typed("x", 0, 8)).toBeUndefined();
  });
});
