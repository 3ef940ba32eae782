import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { ZERO, type Exact } from "../../number/exact.ts";
import type { ColumnHeads } from "./columnHeads.ts";
import { alignmentsOf, alignmentsWithGap, type Alignment } from "./alignment.ts";
import { chooseWay, valuesIn } from "./choice.ts";
import { cuts } from "./glued.ts";
import { alignmentsApart } from "./joinedFigures.ts";
import { holdsNothing, laidCutOff } from "./cutOff.ts";
import type { LabelledRow } from "./readRow.ts";
import { lineSums, judgeSums, valueOf, type LineSum, type Judgement, type Values } from "./sums.ts";
import { isFigure, isFiller, type StreamCell } from "./stream.ts";
import { Votes } from "./votes.ts";

export type Placement = ReadonlyMap<LabelledRow, Alignment>;

/**
 * Lays every row on the columns: by its own shape, else as rows of the same shape lie, else under the head, else as the sums
 * ask. A row that can be laid in several ways is left out. Where tabs part the cells, the last of them may be cut off.
 */
export function placeRows(
  form: GridForm,
  heads: Pick<ColumnHeads, "columns" | "positions">,
  rows: readonly LabelledRow[],
  isTabbed: boolean,
): Placement {
  const { columns } = heads;
  const placed = new Map<LabelledRow, Alignment>();
  const votes = new Votes();
  const isFull = ({ values }: LabelledRow): boolean =>
    values.filter(cell => !isFiller(cell)).length >= columns.length;
  // Where no row is full, one that is long enough with a blank before its figures may have lost its end like the others.
  const isAnyFull = rows.some(isFull);
  const mayBeCut = ({ values: [first] }: LabelledRow): boolean =>
    isTabbed && !isAnyFull && first !== undefined && isFiller(first);
  const open = rows.filter(row => {
    const only = onlyWay(row.values, columns.length);
    if (!only || mayBeCut(row)) return true;
    placed.set(row, only);
    if (row.values.some(isFigure)) votes.add(row, only);
    return false;
  });
  const start = startOf(heads);
  const begin = votes.isEmpty ? commonBeginning(open, columns.length) : undefined;
  const cutOff = (row: LabelledRow, least: number, lacksTotals = false): Alignment | undefined => {
    const from = isTabbed && !row.entry.isGroup ? votes.startOf(row, start) : undefined;
    return from === undefined ? undefined : laidCutOff(row, from, columns.length, least, lacksTotals);
  };
  const doubtful = open.filter(row => {
    if (row.values.some(cell => cell.isGlued)) return true;
    const ways = waysOf(row.values, columns.length).filter(isComplete);
    const way =
      votes.choose(row, ways) ??
      underHead(row, start, columns.length, votes) ??
      (begin
        ? laidFrom(row, begin(row), columns.length)
        : votes.isEmpty && mayBeCut(row)
          ? undefined
          : behindLabel(row, columns.length, votes)) ??
      [cutOff(row, SEVERAL)].find(each => each && holdsNothing(each));
    if (way) placed.set(row, way);
    return !way;
  });
  if (!doubtful.length) return placed;
  const known = valuesByColumn(placed, columns);
  const across = lineSums(form, "columns", () => false);
  const groups = new Set(rows.filter(row => row.entry.isGroup).map(row => row.entry.key));
  const down = lineSums(form, "rows", group => groups.has(group));
  for (const row of doubtful) {
    const ways = waysOf(row.values, columns.length);
    const failuresOf = (values: Values): Judgement => judge(row.entry.key, values, known, across, down);
    const shortened = across.length ? cutOff(row, 1) : undefined;
    const way =
      chooseWay(ways, columns, failuresOf) ??
      (shortened && !failuresOf(asZeros(valuesIn(shortened, columns), across)).failures
        ? shortened
        : undefined);
    if (way && !(way.extra.some(isFigure) && judgeSums(valuesIn(way, columns), across).failures))
      placed.set(row, way);
  }
  if (across.length && lackTotals(placed))
    for (const row of doubtful) {
      const known = placed.get(row);
      if (known?.cells.at(-1)) continue;
      const way = cutOff(row, 1, true) ?? known ?? withoutTotal(row, columns.length);
      if (way) placed.set(row, way);
    }
  return placed;
}

/** The cells of a row that is short by its total alone. */
const withoutTotal = ({ values }: LabelledRow, width: number): Alignment | undefined =>
  alignmentsOf(values, width).find(
    ({ cells, extra }) => !extra.length && cells.every((cell, i) => !cell === (i === width - 1)),
  );

/** Whether none of several rows has a figure in its last column. */
function lackTotals(placed: Placement): boolean {
  const filled = [...placed.values()].filter(({ cells }) => cells.some(cell => cell && isFigure(cell)));
  return (
    filled.length >= FEWEST_TELLING &&
    filled.every(({ cells }) => {
      const last = cells.at(-1);
      return !last || !isFigure(last);
    })
  );
}

/** A row of zeros may as well have lost one of them anywhere. */
const SEVERAL = 2;

/** The one way in which a row can lie on the columns, where it fills them all. */
function onlyWay(values: readonly StreamCell[], width: number): Alignment | undefined {
  if (values.length === width && !values.some(cell => isFiller(cell) || cell.isGlued))
    return { cells: values, extra: [] };
  const [only, ...others] = waysOf(values, width);
  return only && !others.length && isComplete(only) ? only : undefined;
}

function waysOf(values: readonly StreamCell[], width: number): Alignment[] {
  if (values.some(cell => cell.isGlued)) return cuts(values, width);
  return [
    ...alignmentsWithGap(values, width),
    ...alignmentsOf(values, width),
    ...alignmentsApart(values, width),
  ];
}

/** Geometry column under which the figures begin, where the head's own columns stand side by side in the form's order. */
function startOf({ columns, positions }: Pick<ColumnHeads, "columns" | "positions">): number | undefined {
  const at = columns.map(column => positions.get(column));
  const [first] = at;
  return first !== undefined && at.every((position, i) => position === first + i) ? first : undefined;
}

/** The row's cells under the head, where they reach to its end and no row is known to lie otherwise. */
const underHead = (
  row: LabelledRow,
  start: number | undefined,
  width: number,
  votes: Votes,
): Alignment | undefined =>
  start === undefined || !votes.allow(start) ? undefined : laidFrom(row, start, width);

/** The row's cells from a geometry column on, where they reach over all columns and nothing stands beside them. */
function laidFrom({ values }: LabelledRow, start: number, width: number): Alignment | undefined {
  const at = values.findIndex(cell => cell.column === start);
  if (at < 0 || values.length < at + width) return undefined;
  const isOutside = (_: StreamCell, i: number): boolean => i < at || i >= at + width;
  return values.filter(isOutside).every(isFiller)
    ? { cells: values.slice(at, at + width), extra: [] }
    : undefined;
}

/** The cells right behind the label, where no row is known to begin elsewhere; what follows them is blank. */
const behindLabel = ({ values }: LabelledRow, width: number, votes: Votes): Alignment | undefined =>
  votes.areBehindLabels && values.length >= width && values.slice(width).every(isFiller)
    ? { cells: values.slice(0, width), extra: [] }
    : undefined;

/** Where the figures of every row begin. */
type Beginning = (row: LabelledRow) => number;

/**
 * Where no row is full, the one beginning under which all rows fit the columns: right behind their labels, or under one
 * column; of several that with figures in the fewest columns, as where only totals are filled in.
 */
function commonBeginning(rows: readonly LabelledRow[], width: number): Beginning | undefined {
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
const FEWEST_TELLING = 3;

const isComplete = (way: Alignment): boolean =>
  !way.joined && !way.extra.length && way.cells.every(cell => cell);

/** Column key → row key → value. */
type KnownValues = ReadonlyMap<string, ReadonlyMap<string, Exact | undefined>>;

const valuesByColumn = (placed: Placement, columns: readonly AxisEntry[]): KnownValues =>
  new Map(
    columns.map((column, i) => [
      column.key,
      new Map([...placed].map(([row, way]) => [row.entry.key, valueAt(way, i)])),
    ]),
  );

/** Where a row was cut off though nothing is left of it, 0. */
const valueAt = ({ cells, cutOffFrom }: Alignment, at: number): Exact | undefined =>
  valueOf(cells[at]) ?? (cutOffFrom === undefined ? undefined : ZERO);

/** The values with 0 for the blanks that are no totals. */
function asZeros(values: Values, sums: readonly LineSum[]): Values {
  const wholes = new Set(sums.flatMap(sum => sum.wholes));
  return new Map([...values].map(([key, value]) => [key, value ?? (wholes.has(key) ? undefined : ZERO)]));
}

/** A column may fail for the sake of any of its rows; a row that can't be so fails by itself. */
const OWN_SUM = 2;

function judge(
  row: string,
  values: Values,
  known: KnownValues,
  across: readonly LineSum[],
  down: readonly LineSum[],
): Judgement {
  const judged = judgeSums(values, across);
  let failures = OWN_SUM * judged.failures;
  for (const [column, value] of judged.values)
    failures += judgeSums(new Map([...(known.get(column) ?? []), [row, value]]), down).failures;
  return { values: judged.values, failures };
}
