import type { AxisEntry } from "../../form/axis.ts";
import type { Span } from "../../text/span.ts";
import { cellKey, type Cell, type GridReading, type Obstacle, type RowReading } from "../report.ts";
import type { Alignment } from "./alignment.ts";
import { cellsOf, separatorsOf } from "./cells.ts";
import { isFigure, isText, notationOf, type StreamCell, type StreamRow } from "./stream.ts";

/** A row of the draft taken for one of the form's. */
export interface OwnRow {
  readonly entry: AxisEntry;
  readonly label?: Span;
  /** The cells behind its label. */
  readonly values: readonly StreamCell[];
  /** The row or line of the draft that it opens in. */
  readonly source: StreamRow;
}

/** A row of the draft whose place in the form is known, with the cells behind its label. */
export interface LabelledRow extends OwnRow {
  /** Geometry column of the label's cell. */
  readonly labelColumn: number;
  /** Whether figures without a label of their own stand below it, perhaps its own. */
  readonly isBroken?: true;
}

/** What a row of the draft gives to its grid's reading. */
export interface RowResult {
  readonly reading: RowReading;
  readonly cells: readonly Cell[];
  readonly extra: readonly Obstacle[];
}

/** Reads a row from the way in which it lies on the columns; without one, none of its cells can be told from the others. */
export function readRow(
  row: OwnRow,
  span: Span,
  columns: readonly AxisEntry[],
  way: Alignment | undefined,
): RowResult {
  const { entry, label, values, source } = row;
  return {
    reading: {
      line: source.span,
      notation: notationOf(source),
      entry,
      span,
      figureCount: values.filter(isFigure).length,
      isPlaced: way !== undefined,
      ...(label && { label }),
    },
    cells: way ? cellsOf(entry, columns, way, source) : columns.map(column => unplaced(entry, column, span)),
    extra: way ? obstaclesIn(way, source) : [],
  };
}

function obstaclesIn({ cells, extra, joined }: Alignment, source: StreamRow): Obstacle[] {
  const found = extra
    .filter(cell => !isZero(cell))
    .map((cell): Obstacle => ({ kind: isText(cell) ? "words-extra" : "figure-extra", span: cell.span }));
  if (!joined) return found;
  const isIn = ({ start, end }: Span): boolean => joined.span.start <= start && end <= joined.span.end;
  const figures = cells.flatMap(cell => (cell && isIn(cell.span) ? [cell.span] : []));
  const separator = separatorsOf(notationOf(source)).before;
  return [...found, { kind: "figures-joined", span: joined.span, figures, separator }];
}

const unplaced = (row: AxisEntry, column: AxisEntry, span: Span): Cell => ({
  row: row.key,
  column: column.key,
  span,
  content: { kind: "unplaced" },
});

const isZero = (cell: StreamCell): boolean => cell.reading.kind === "figure" && cell.reading.value === 0n;

/** What the rows of a grid come to together. */
export function joined(results: readonly RowResult[]): Pick<GridReading, "rows" | "cells" | "obstacles"> {
  const cells = new Map<string, Cell>();
  for (const result of results)
    for (const cell of result.cells) cells.set(cellKey(cell.row, cell.column), cell);
  return {
    rows: results.map(({ reading }) => reading),
    cells,
    obstacles: results.flatMap(({ extra }) => extra),
  };
}
