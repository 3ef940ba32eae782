import { readCell as readFigure } from "../number/cell.ts";
import { trimmed, type Span } from "../text/span.ts";
import type { Row } from "./document.ts";
import { readCell } from "./inline.ts";

/** The row whose cells are these stretches. */
export const rowOf = (text: string, span: Span, cells: readonly Span[]): Row => ({
  span,
  cells: cells.map((cell, column) => readCell(text, cell, column)),
});

/**
 * How much a line looks like a row by itself. "strong": words in several cells. "weak": words in one, which neighbours
 * must bear out; "indented", if those are the last, and no figure. "prose": a sentence that a delimiter strayed into.
 */
export type Strength = "strong" | "weak" | "indented" | "blank" | "prose";

export function strengthOf(text: string, cells: readonly Span[]): Strength {
  const inner = cells.map(cell => trimmed(text, cell));
  const filled = inner.filter(({ start, end }) => start < end);
  if (filled.length === 0) return "blank";
  if (filled.length <= 2) {
    const length = filled.reduce((sum, { start, end }) => sum + end - start, 0);
    const hasStop = filled.some(({ start, end }) => text.slice(start, end).includes("。"));
    if (hasStop && length > LONGEST_LABEL) return "prose";
  }
  if (filled.length > 1) return "strong";
  const last = filled[0] === inner.at(-1) ? inner.at(-1) : undefined;
  const isIndented =
    cells.length > 1 && last && readFigure(text.slice(last.start, last.end)).kind !== "figure";
  return isIndented ? "indented" : "weak";
}

const LONGEST_LABEL = 60;

/** Whether rows are a table: several have words in several cells, or one has and the others are as wide. */
export function isTable(rows: readonly Row[]): boolean {
  const strong = rows.filter(row => filledCells(row) > 1);
  if (strong.length > 1 || strong.some(row => filledCells(row) > 2 || row.cells.some(isFigure))) return true;
  const width = strong[0]?.cells.length ?? 0;
  const asWide = rows.filter(row => row.cells.length === width);
  return (width > 2 && asWide.length > 2) || (width === 2 && isHeadOverBlanks(asWide, rows));
}

/** A head of two short words over rows of which only the first has been filled in. */
const isHeadOverBlanks = (asWide: readonly Row[], rows: readonly Row[]): boolean =>
  rows.length > 1 &&
  asWide.length === rows.length &&
  rows.every(
    ({ cells: [first, second] }, at) => isHead(first) && (at ? !second?.content.text : isHead(second)),
  );

const isHead = (cell: Row["cells"][number] | undefined): boolean =>
  !!cell && cell.content.text.length > 0 && cell.content.text.length < LONGEST_HEAD;

const LONGEST_HEAD = 20;

const filledCells = (row: Row): number => row.cells.filter(cell => cell.content.text !== "").length;

const isFigure = (cell: Row["cells"][number]): boolean => readFigure(cell.content.text).kind === "figure";
