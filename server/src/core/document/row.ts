import { readCell as readFigure } from "../number/cell.ts";
import { textOf, trimmed, type Span } from "../text/span.ts";
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

/** `filled` are the first of its cells that have words: three, or all. */
export function strengthOf(text: string, cells: readonly Span[], filled: readonly Span[]): Strength {
  const [only, other] = filled;
  if (!only) return "blank";
  if (filled.length < 3) {
    const length = filled.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > LONGEST_LABEL && filled.some(words => textOf(text, words).includes("。"))) return "prose";
  }
  if (other) return "strong";
  const isIndented =
    cells.length > 1 &&
    only.start >= (cells.at(-1)?.start ?? 0) &&
    readFigure(textOf(text, only)).kind !== "figure";
  return isIndented ? "indented" : "weak";
}

/** The words of a row's cells, less white space around them: the first so many that there are. */
export function filledAmong(text: string, cells: readonly Span[], most = Infinity): Span[] {
  const filled: Span[] = [];
  for (const cell of cells) {
    const words = trimmed(text, cell);
    if (words.start < words.end && filled.push(words) === most) break;
  }
  return filled;
}

const LONGEST_LABEL = 60;

/** Whether rows are a table: several have words in several cells, or one has and the others are as wide. */
export function isTable(rows: readonly Row[]): boolean {
  let strong: Row | undefined;
  for (const row of rows) {
    if (filledCells(row) < 2) continue;
    if (strong || filledCells(row) > 2 || row.cells.some(isFigure)) return true;
    strong = row;
  }
  const width = strong?.cells.length ?? 0;
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

const isFigure = ({ reading }: Row["cells"][number]): boolean => reading.kind === "figure";
