import { describe, expect, it } from "vitest";
import { readCell } from "../../server/src/core/number/cell.ts";
import {
  alignmentsOf,
  alignmentsWithGap,
  type Alignment,
} from "../../server/src/core/report/tables/alignment.ts";
import type { StreamCell } from "../../server/src/core/report/tables/stream.ts";
import { verbatim } from "../../server/src/core/text/mapped.ts";
import { spanOf } from "../../server/src/core/text/span.ts";

/** The cells behind a row's label, _ for an empty one. */
const cellsOf = (row: string): StreamCell[] =>
  row.split(" ").map((words, column) => {
    const text = words === "_" ? "" : words;
    const span = spanOf(0, text.length);
    return { column, content: verbatim(text, span), reading: readCell(text), span };
  });

/** What stands in each column, ? where no cell is left, and what has no column behind +. */
const shown = ({ cells, extra }: Alignment): string => {
  const wordsOf = (cell: StreamCell | undefined): string => (cell ? cell.content.text || "_" : "?");
  return [...cells.map(wordsOf), ...(extra.length ? ["+", ...extra.map(wordsOf)] : [])].join(" ");
};

/** Cells, and the ways to lay them on three columns. */
const rows: readonly (readonly [row: string, ...ways: string[]])[] = [
  ["1 2 3", "1 2 3"],
  ["1 _ 2 _ 3", "1 2 3"],
  ["_ 1 2 3 _", "1 2 3"],
  ["1 2", "1 2 ?"],
  ["1 _ 2", "1 _ 2"],
  ["_ 1 _ 2", "1 _ 2"],
  ["1 2 _", "1 2 _"],
  ["_ 1 2", "_ 1 2", "1 2 ?"],
  ["_ _ 1 _", "_ _ 1", "_ 1 _", "1 _ ?"],
  ["_ _ _ _ 1", "_ _ 1", "_ 1 ?"],
  ["1"],
  ["_"],
  ["_ _", "_ _ ?"],
  ["_ _ _", "_ _ _"],
  ["_ _ _ _", "_ _ _"],
  ["1 2 3 4", "2 3 4 + 1", "1 3 4 + 2", "1 2 4 + 3", "1 2 3 + 4"],
  ["1 2 3 4 5", "1 2 3 + 4 5", "2 3 4 + 1 5", "3 4 5 + 1 2"],
  ["1 2 3 4 5 6", "1 2 3 + 4 5 6", "2 3 4 + 1 5 6", "3 4 5 + 1 2 6", "4 5 6 + 1 2 3"],
  ["1 2 3 4 5 6 7"],
  [
    "1 _ 2 3 4 5",
    ...["1 _ 2 + 3 4 5", "2 3 4 + 1 5", "3 4 5 + 1 2"],
    ...["1 2 3 + 4 5", "2 3 4 + 1 5", "3 4 5 + 1 2"],
  ],
  ["_ _ 1 2 3 4 5", "1 2 3 + 4 5", "2 3 4 + 1 5", "3 4 5 + 1 2"],
  ["1 _ _ 2", "1 _ _ + 2"],
  ["_ 1 _ _ 2 _", "1 _ _ + 2"],
  ["1 2 3 注", "1 2 3 + 注"],
  ["1 2 _ 3 注 意", "1 2 3 + 注 意"],
  ["1 2 注", "1 2 注"],
  ["1 2 注 3", "2 注 3 + 1", "1 注 3 + 2", "1 2 3 + 注", "1 2 注 + 3"],
  ["注 1 2 3", "1 2 3 + 注", "注 2 3 + 1", "注 1 3 + 2", "注 1 2 + 3"],
  ["注 1 2 3 意", "注 1 2 + 3 意", "1 2 3 + 注 意", "2 3 意 + 注 1"],
  ["1 2 3 4 注", "1 2 3 + 4 注", "2 3 4 + 1 注", "3 4 注 + 1 2"],
];

describe("the cells of a row on three columns", () => {
  it.each(rows)("%s", (row, ...ways) => {
    expect(alignmentsOf(cellsOf(row), 3).map(shown)).toEqual(ways);
  });

  it.each([
    ["1 2", "? 1 2", "1 ? 2"],
    ["_ 1 2 _", "? 1 2", "1 ? 2"],
    ["_ _", "? _ _", "_ ? _"],
    ["1 _ _ 2", "? 1 2", "1 ? 2"],
    ["1 _ 2"],
    ["1"],
    ["1 2 3"],
    ["1 _ 2 3"],
  ])("of which one may have dropped out: %s", (row, ...ways) => {
    expect(alignmentsWithGap(cellsOf(row), 3).map(shown)).toEqual(ways);
  });
});
