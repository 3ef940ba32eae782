import { textOf, type Span } from "../text/span.ts";

/** A cell of a drawn table that the lines read so far have begun. */
export interface OpenCell {
  readonly column: number;
  /** How many columns it covers. */
  readonly columns: number;
  readonly row: number;
  readonly home: Span;
  readonly pieces: Span[];
}

/** What stands between an edge of the table and the next that the line keeps to. */
export interface Slot {
  readonly column: number;
  readonly columns: number;
  readonly span: Span;
}

/**
 * The column from which on a line holds cells of a new row though no border says so: its figures, or words of its own, stand
 * where the row above has others, or its edges part a cell of it. Undefined where it goes on with the row above.
 */
export function rowOpenedAt(
  text: string,
  slots: readonly Slot[],
  open: readonly (OpenCell | undefined)[],
): number | undefined {
  const filled = slots.filter(({ span }) => textOf(text, span).trim());
  const isLabelled = filled.some(({ span }) => !isFigure(text, span));
  const opens = filled.some(({ column, columns, span }) => {
    const cell = open[column];
    const last = cell?.pieces.findLast(({ start, end }) => start < end);
    if (!cell || !last) return false;
    if (cell.column !== column || cell.columns !== columns) return true;
    return isFigure(text, last) ? isLabelled : isFigure(text, span);
  });
  return opens ? filled[0]?.column : undefined;
}

const isFigure = (text: string, span: Span): boolean => /^\s*\d[\d,.]*\s*$/.test(textOf(text, span));
