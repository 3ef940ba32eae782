import { describe, expect, it } from "vitest";
import { axisOf } from "../../server/src/core/form/axis.ts";
import type { GridForm } from "../../server/src/core/form/form.ts";
import { exact, formatExact } from "../../server/src/core/number/exact.ts";
import { alignmentsOf, type Alignment } from "../../server/src/core/report/tables/alignment.ts";
import { GridSums } from "../../server/src/core/report/tables/gridSums.ts";
import type { LabelledRow } from "../../server/src/core/report/tables/readRow.ts";
import { rowOf } from "../../server/src/core/report/tables/stream.ts";
import { judgeSums, lineSums, type LineSum } from "../../server/src/core/report/tables/sums.ts";
import { say } from "../../server/src/core/text/message.ts";
import { spanOf } from "../../server/src/core/text/span.ts";
import { cellsOf, shown } from "./rows.ts";

const told = {
  reason: say("各项之和等于合计", "the items add up to the total"),
  words: { whole: say("合计", "the total"), parts: say("各项", "the items") },
};

/** A made-up grid whose columns and rows add up: 甲 + 乙 = 计, 一 + 二 = 总, and 一 and 二 stand in a group. */
const grid: GridForm = {
  key: "grid",
  rows: [
    {
      key: "group",
      label: "各项",
      members: [
        { key: "one", label: "一" },
        { key: "two", label: "二" },
      ],
    },
    { key: "all", label: "总" },
  ],
  columns: ["甲", "乙", "计"].map(label => ({ key: label, label })),
  sums: [
    { key: "across", terms: "columns", parts: ["甲", "乙"], wholes: ["计"], ...told },
    { key: "down", terms: "rows", parts: ["group"], wholes: ["all"], ...told },
    { key: "most", terms: "columns", parts: ["甲"], wholes: ["计"], relation: "<=", ...told },
    { key: "likely", terms: "columns", parts: ["乙"], wholes: ["甲"], isLikely: true, ...told },
  ],
};

describe("the sums of a grid", () => {
  it("are those that always come out even, a group standing for its rows unless it is one row", () => {
    expect(lineSums(grid, "columns", () => false)).toEqual([{ parts: ["甲", "乙"], wholes: ["计"] }]);
    expect(lineSums(grid, "rows", () => false)).toEqual([
      { parts: ["group.one", "group.two"], wholes: ["all"] },
    ]);
    expect(lineSums(grid, "rows", () => true)).toEqual([{ parts: ["group"], wholes: ["all"] }]);
  });

  const sums: readonly LineSum[] = [
    { parts: ["甲", "乙"], wholes: ["计"] },
    { parts: ["计"], wholes: ["总"] },
  ];

  it.each([
    ["1 2 3 3", "1 2 3 3", 0],
    ["1 2 4 4", "1 2 4 4", 1],
    ["1 2 4 5", "1 2 4 5", 2],
    ["1 _ 3 3", "1 2 3 3", 0],
    ["1 2 _ 3", "1 2 3 3", 0],
    ["1 2 _ _", "1 2 3 3", 0],
    ["4 _ 3 3", "4 _ 3 3", 1],
    ["3 _ 3 3", "3 0 3 3", 0],
    ["_ _ 3 3", "_ _ 3 3", 0],
  ])("fill in what they determine, and fail: %s", (row, filled, failures) => {
    const keys = ["甲", "乙", "计", "总"];
    const values = new Map(
      row.split(" ").map((each, at) => [keys[at] as string, each === "_" ? undefined : exact(Number(each))]),
    );
    const judged = judgeSums(values, sums);
    const shownValues = keys
      .map(key => judged.values.get(key))
      .map(each => (each === undefined ? "_" : formatExact(each)));
    expect([shownValues.join(" "), judged.failures]).toEqual([filled, failures]);
  });
});

describe("how a row lies, by the sums of its grid", () => {
  const rows = axisOf(grid.rows);
  const columns = axisOf(grid.columns);

  function labelled(key: string, row: string): LabelledRow {
    const entry = rows.find(each => each.key === key);
    if (!entry) throw new Error(`no row ${key}`);
    const values = cellsOf(row);
    return {
      entry,
      label: undefined,
      values,
      source: rowOf(spanOf(0, 0), values, undefined),
      labelColumn: 0,
    };
  }

  /** The way that is chosen for a row among others that lie in one way; what it was cut off to, where that is said. */
  function chosen(
    row: LabelledRow,
    others: readonly LabelledRow[],
    cutOff?: string,
    form = grid,
  ): string | undefined {
    const placed = new Map(others.map(each => [each, laid(each.values)]));
    const sums = new GridSums(form, columns, [row, ...others], placed);
    const way = sums.choose(
      row,
      alignmentsOf(row.values, 3),
      cutOff === undefined ? undefined : laid(cellsOf(cutOff)),
    );
    return way && shown(way);
  }

  const laid = (cells: LabelledRow["values"]): Alignment => ({ cells, extra: [] });

  it.each([
    ["the one that its own sum holds in", "9 1 2 3", [], "1 2 3 + 9"],
    ["none where its sum holds in no way", "9 1 2 4", [], undefined],
    [
      "the one that sums of columns hold in too",
      "_ 1 1",
      [
        ["group.two", "0 1 1"],
        ["all", "0 2 2"],
      ],
      "_ 1 1",
    ],
    ["none where several are as good", "0 1 1 2", [], undefined],
    ["any where several come to the same", "5 5 0 5", [], "5 0 5 + 5"],
    ["its only one", "1 2 3", [], "1 2 3"],
    ["not its only one where that fails", "1 2 4", [], undefined],
    [
      "not its only one where a column fails",
      "1 2 3",
      [
        ["group.two", "1 1 2"],
        ["all", "2 2 4"],
      ],
      undefined,
    ],
  ] as const)("is %s", (_, row, others, way) => {
    expect(
      chosen(
        labelled("group.one", row),
        others.map(([key, of]) => labelled(key, of)),
      ),
    ).toBe(way);
  });

  it.each([
    ["9 1 2 4", undefined],
    ["9 注 1 2 4", undefined],
  ])("leaves no figure over where its own sum doesn't hold for it: %s", (row, way) => {
    expect(
      chosen(labelled("group.one", row), [labelled("group.two", "0 0 0"), labelled("all", "1 2 4")]),
    ).toBe(way);
  });

  it("is held to 0 in rows that were cut off, not to what is only blank", () => {
    const row = labelled("group.one", "1 2 3");
    const other = labelled("group.two", "_ _ _");
    const all = labelled("all", "2 3 5");
    const chosenBeside = (way: Alignment): Alignment | undefined =>
      new GridSums(
        grid,
        columns,
        [row, other, all],
        new Map([
          [other, way],
          [all, laid(all.values)],
        ]),
      ).choose(row, alignmentsOf(row.values, 3), undefined);
    expect(chosenBeside(laid(other.values))).toBeDefined();
    expect(chosenBeside({ ...laid(other.values), cutOffFrom: 0 })).toBeUndefined();
  });

  it("is as it was cut off where 0 for its blanks makes no sum fail", () => {
    const row = labelled("group.one", "1");
    expect(chosen(row, [], "_ 1 1")).toBe("_ 1 1");
    expect(chosen(row, [], "_ 1 _")).toBe("_ 1 _");
    expect(chosen(row, [], "_ 1 2")).toBeUndefined();
    expect(chosen(row, [labelled("group.two", "0 0 0"), labelled("all", "1 1 2")], "_ 1 1")).toBeUndefined();
  });

  it("asks sums of a row only where there are some", () => {
    expect(new GridSums(grid, columns, [], new Map()).areAcross).toBe(true);
    expect(new GridSums({ ...grid, sums: [] }, columns, [], new Map()).areAcross).toBe(false);
  });

  it("is told by a group that is one row, and by rows of which nothing is left", () => {
    const whole = labelled("group", "1 2 3");
    const all = labelled("all", "1 2 3");
    expect(chosen(whole, [all])).toBe("1 2 3");
    expect(chosen(labelled("all", "1 2 3"), [labelled("group", "2 2 4")])).toBeUndefined();
  });
});
