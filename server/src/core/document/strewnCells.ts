import { readCell as readFigure } from "../number/cell.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";
import { barredCells, type BarredCell } from "./barredCells.ts";
import type { Block, Line, RawCell, Row, TableBlock } from "./document.ts";
import { scanEnumerator } from "./enumerator.ts";
import { joinedCell, readCell } from "./inline.ts";
import { readLine } from "./line.ts";
import type { Stretch } from "./stretch.ts";

/** A label with the cells behind it, up to the next words. */
interface StrewnRow {
  /** The lines of its words. */
  readonly label: BarredCell[];
  readonly values: BarredCell[];
}

/**
 * The rows of lines in which bars tell cells but not rows: words begin one, figures and empty cells go on with it. Words
 * with no cell of their own behind them are lines.
 */
export function readStrewnCells(text: string, stretches: readonly Stretch[]): Block[] {
  const rows = rowsOf(text, barredCells(text, stretches));
  const blocks: Block[] = [];
  let table: Row[] = [];
  const closeTable = (): void => {
    const [first, last] = [table[0], table.at(-1)];
    if (first && last) blocks.push(tableOf(table, spanOf(first.span.start, last.span.end)));
    table = [];
  };
  for (const [i, row] of rows.entries()) {
    if (hasCells(text, row, rows[i + 1])) {
      table.push(readRow(text, row, rows[i + 1]));
      continue;
    }
    closeTable();
    for (const line of linesOf(text, row)) blocks.push(line);
  }
  closeTable();
  return blocks;
}

const tableOf = (rows: readonly Row[], span: Span): TableBlock => ({
  kind: "table",
  notation: "strewn",
  span,
  rows,
});

function rowsOf(text: string, cells: readonly BarredCell[]): StrewnRow[] {
  const rows: StrewnRow[] = [];
  for (const [i, cell] of cells.entries()) {
    const row = rows.at(-1);
    const next = cells[i + 1];
    const isOverHead = rows.length === 1 && !(next && !next.isBlank && isValue(text, next));
    if (row && isValue(text, cell)) row.values.push(cell);
    else if (row && isSameLabel(text, row, cell, isOverHead)) row.label.push(cell);
    else rows.push(isValue(text, cell) ? { label: [], values: [cell] } : { label: [cell], values: [] });
  }
  return rows.map(row => ({ ...row, values: withoutPads(row.values) }));
}

/** An empty cell, a figure, or what was typed for one. */
function isValue(text: string, { span, isBlank }: BarredCell): boolean {
  const words = textOf(text, span);
  return isBlank || readFigure(words).kind !== "text" || (words.length < 8 && !/\p{sc=Han}/u.test(words));
}

/**
 * Whether words go on with a label that a line end, and no bar, parts from them. A heading may stand above a row so, and
 * above a table's head, where no figure follows, with a number of any kind.
 */
const isSameLabel = (
  text: string,
  { label, values }: StrewnRow,
  cell: BarredCell,
  isOverHead: boolean,
): boolean => {
  const [first, last] = [label[0], label.at(-1)];
  if (!first || !last || values.length || !cell.goesOn || scanEnumerator(text, cell.span)) return false;
  const { mark, depth } = readLine(text, first.span) ?? {};
  const isHeading = depth !== undefined || mark?.style === "chinese" || (isOverHead && mark);
  return !isHeading && cell.span.end - first.span.start < LONGEST_LABEL;
};

const LONGEST_LABEL = 80;

/** The cells of a row up to its last figure, and behind it those that no bare line of bars stands for. */
function withoutPads(values: readonly BarredCell[]): BarredCell[] {
  const last = values.findLastIndex(cell => !cell.isBlank);
  const kept = values.filter((cell, i) => i <= last || !cell.isPad);
  return kept.length ? kept : [...values];
}

/** Whether there are cells behind the label; empty ones behind a heading only fill its line. */
function hasCells(text: string, { label, values }: StrewnRow, next: StrewnRow | undefined): boolean {
  if (!values.length) return false;
  if (!label.length || values.some(cell => !cell.isBlank)) return true;
  const [first, after] = [label[0], next?.label[0]];
  const isNumbered = first && readLine(text, first.span)?.mark?.style === "chinese";
  return !(isNumbered && after && !readLine(text, after.span)?.mark);
}

function readRow(text: string, { label, values }: StrewnRow, next: StrewnRow | undefined): Row {
  const [first = values[0], ...more] = label;
  const pieces = label.map(cell => cell.span);
  const home = first?.span ?? spanOf(0, 0);
  const cells: RawCell[] = label.length
    ? [more.length ? joinedCell(text, pieces, 0, home) : readCell(text, home, 0)]
    : [];
  for (const { span } of values) cells.push(readCell(text, span, cells.length));
  const last = values.at(-1)?.line ?? home;
  const after = next && (next.label[0] ?? next.values[0]);
  const isShared = after && after.line.start <= last.start;
  const end = isShared ? (values.at(-1)?.span.end ?? home.end) : last.end;
  return { span: spanOf(home.start, end), cells };
}

const linesOf = (text: string, { label }: StrewnRow): Line[] =>
  label.flatMap(({ span }) => readLine(text, span) ?? []);
