import type { Alignment } from "./alignment.ts";
import type { ColumnHeads } from "./columnHeads.ts";
import type { LabelledRow } from "./readRow.ts";
import { isFigure, isFiller, type StreamCell } from "./stream.ts";
import type { Votes } from "./votes.ts";

/** Geometry column under which the figures begin, where the head's own columns stand side by side in the form's order. */
export function startOf({
  columns,
  positions,
}: Pick<ColumnHeads, "columns" | "positions">): number | undefined {
  const at = columns.map(column => positions.get(column));
  const [first] = at;
  return first !== undefined && at.every((position, i) => position === first + i) ? first : undefined;
}

/** The row's cells under the head, where they reach to its end and no row is known to lie otherwise. */
export const underHead = (
  row: LabelledRow,
  start: number | undefined,
  width: number,
  votes: Votes,
): Alignment | undefined =>
  start === undefined || !votes.allow(start) ? undefined : laidFrom(row, start, width);

/** The row's cells from a geometry column on, where they reach over all columns and nothing stands beside them. */
export function laidFrom({ values }: LabelledRow, start: number, width: number): Alignment | undefined {
  const at = values.findIndex(cell => cell.column === start);
  if (at < 0 || values.length < at + width) return undefined;
  const isOutside = (_: StreamCell, i: number): boolean => i < at || i >= at + width;
  return values.filter(isOutside).every(isFiller)
    ? { cells: values.slice(at, at + width), extra: [] }
    : undefined;
}

/** The cells right behind the label, where no row is known to begin elsewhere; what follows them is blank. */
export const behindLabel = ({ values }: LabelledRow, width: number, votes: Votes): Alignment | undefined =>
  votes.areBehindLabels && values.length >= width && values.slice(width).every(isFiller)
    ? { cells: values.slice(0, width), extra: [] }
    : undefined;

/** Where the figures of every row begin. */
export type Beginning = (row: LabelledRow) => number;

/**
 * Where no row is full, the one beginning under which all rows fit the columns: right behind their labels, or under one
 * column; of several that with figures in the fewest columns, as where only totals are filled in.
 */
export function commonBeginning(rows: readonly LabelledRow[], width: number): Beginning | undefined {
  const told = rows.filter(row => row.values.some(isFigure));
  const [first] = told;
  if (told.length < FEWEST_TELLING || !first) return undefined;
  const beginnings: Beginning[] = [
    ({ values }) => values[0]?.column ?? 0,
    ...first.values.map(
      ({ column }): Beginning =>
        () =>
          column,
    ),
  ];
  const fitting = beginnings.flatMap(begin => {
    const ways = told.map(row => laidFrom(row, begin(row), width));
    const filled = ways.flatMap(
      way => way?.cells.flatMap((cell, i) => (cell && isFigure(cell) ? [i] : [])) ?? [],
    );
    return ways.every(way => way) ? [{ begin, columns: new Set(filled).size }] : [];
  });
  const fewest = Math.min(...fitting.map(({ columns }) => columns));
  const [only, ...others] = fitting.filter(({ columns }) => columns === fewest).map(({ begin }) => begin);
  const isSame = (begin: Beginning): boolean => told.every(row => begin(row) === only?.(row));
  return only && others.every(isSame) ? only : undefined;
}

/** A row or two may fit by chance. */
export const FEWEST_TELLING = 3;
