import { describe, expect, it } from "vitest";
import { cellsIn, fill } from "../../client/src/pastedCells.ts";

describe("cells on the clipboard", () => {
  it.each([
    [
      "1\t2\t0\r\n3\t\t4\r\n",
      [
        ["1", "2", "0"],
        ["3", "", "4"],
      ],
    ],
    ["12\n1,234\n-3.5", [["12"], ["1,234"], ["-3.5"]]],
  ])("are figures and blanks: %j", (text, cells) => {
    expect(cellsIn(text)).toEqual(cells);
  });

  it.each(["12", "1\t二", "自然人\t3", "\t\t", "", "2024年\t3"])("are no others: %j", text => {
    expect(cellsIn(text)).toBeUndefined();
  });
});

describe("filling a table", () => {
  const cell = (line: number, character: number) => ({
    start: { line, character },
    end: { line, character: character + 1 },
  });
  const tables = [{ rows: [5, 6, 8].map(line => [4, 6, 8].map(at => cell(line, at))) }];

  it("goes on from the cell that the cursor is in, over lines between rows", () => {
    const filled = fill(tables, { line: 6, character: 7 }, [
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(filled?.map(({ cell: { start }, words }) => [start.line, start.character, words])).toEqual([
      [6, 6, "1"],
      [6, 8, "2"],
      [8, 6, "3"],
      [8, 8, "4"],
    ]);
  });

  it("is not done by halves, nor beside a table", () => {
    expect(fill(tables, { line: 8, character: 4 }, [["1"], ["2"]])).toBeUndefined();
    expect(fill(tables, { line: 5, character: 8 }, [["1", "2"]])).toBeUndefined();
    expect(fill(tables, { line: 7, character: 4 }, [["1", "2"]])).toBeUndefined();
  });
});
