import type { AxisEntry } from "../form/axis.ts";
import type { GridForm } from "../form/form.ts";
import { cover, type Span } from "../text/span.ts";
import { cellsOf } from "./cells.ts";
import { readColumnHeads } from "./columnHeads.ts";
import { cellKey, type Cell, type GridReading, type Obstacle, type RowReading } from "./report.ts";
import type { PlacedToken } from "./rowLabels.ts";
import { foldLabel } from "./label.ts";
import { placeRows, type LabelledRow } from "./rowPlacement.ts";
import { isBlank, isFigure, isText, notationOf, type StreamCell, type StreamRow } from "./stream.ts";

/** Reads a grid that has row labels: `tokens` are those placed on this grid's rows, `rows` the stretch of the draft it takes up. */
export function readLabelledGrid(
  form: GridForm,
  rows: readonly StreamRow[],
  tokens: readonly PlacedToken[],
  terms: ReadonlySet<string>,
): GridReading {
  const firstRow = tokens[0]?.row ?? 0;
  const heads = readColumnHeads(form, rows.slice(0, firstRow));
  const obstacles: Obstacle[] = [];
  const labelled = labelledRows(rows, tokens, heads.columns.length, terms, obstacles);
  const columns = withoutAbsent(heads.columns, heads.absent, labelled);
  const placed = placeRows(form, columns, labelled);
  const cells = new Map<string, Cell>();
  const readings: RowReading[] = [];
  for (const row of labelled) {
    const way = placed.get(row);
    const span = row.values.reduce((whole, cell) => cover(whole, cell.span), row.label ?? row.source.span);
    readings.push({
      line: row.source.span,
      notation: notationOf(row.source),
      entry: row.entry,
      span,
      isPlaced: way !== undefined,
      ...(row.label && { label: row.label }),
    });
    for (const cell of way?.extra ?? [])
      if (!isZero(cell)) obstacles.push({ kind: "figure-extra", span: cell.span });
    const read = way
      ? cellsOf(row.entry, columns, way, row.source)
      : columns.map(column => unplaced(row.entry, column, span));
    for (const cell of read) cells.set(cellKey(cell.row, cell.column), cell);
  }
  const whole = rows.map(row => row.span).reduce(cover, rows[0]?.span ?? { start: 0, end: 0 });
  return {
    form,
    span: whole,
    rows: readings,
    columns,
    labels: [
      ...heads.labels,
      ...tokens.map(({ entry, span, how }) => ({ axis: "row" as const, entry, span, how })),
    ],
    cells,
    obstacles,
  };
}

const isZero = (cell: StreamCell): boolean => cell.reading.kind === "figure" && cell.reading.value === 0n;

const unplaced = (row: AxisEntry, column: AxisEntry, span: Span): Cell => ({
  row: row.key,
  column: column.key,
  span,
  content: { kind: "unplaced" },
});

/** Joins each row's label with the cells behind it; a row broken over several lines takes those that follow. */
function labelledRows(
  rows: readonly StreamRow[],
  tokens: readonly PlacedToken[],
  width: number,
  terms: ReadonlySet<string>,
  obstacles: Obstacle[],
): LabelledRow[] {
  const labels = new Map<number, PlacedToken>();
  for (const token of tokens) labels.set(token.row, token);
  const labelled: LabelledRow[] = [];
  const seen = new Set<AxisEntry>();
  for (let at = 0; at < rows.length; at++) {
    const source = rows[at] as StreamRow;
    const token = labels.get(at);
    if (!token) {
      if (labels.size && at > (tokens[0]?.row ?? 0) && hasUnknownLabel(source, terms))
        obstacles.push({ kind: "row-extra", span: source.span });
      continue;
    }
    const behind = source.cells.slice(token.cell + 1);
    const below = behind.some(isFigure) ? [] : rowsBelow(rows, at, labels, width);
    const values = below.length ? below : withoutNote(behind, width);
    const unknown = values.findIndex(isText);
    const firstFigure = values.findIndex(isFigure);
    if (token.entry.isGroup && (firstFigure < 0 || (unknown >= 0 && unknown < firstFigure))) {
      if (firstFigure >= 0) obstacles.push({ kind: "row-extra", span: source.span });
      continue;
    }
    if (seen.has(token.entry)) continue;
    seen.add(token.entry);
    const labelColumn = source.cells[token.cell]?.column ?? 0;
    labelled.push({ entry: token.entry, label: token.span, source, values, labelColumn });
  }
  return labelled;
}

/** The cells without a note between label and figures, where there are more of them than columns. */
function withoutNote(cells: readonly StreamCell[], width: number): readonly StreamCell[] {
  const figure = cells.findIndex(isFigure);
  const note = cells.slice(0, Math.max(0, figure)).findLastIndex(isText);
  return note >= 0 && cells.filter(cell => !isBlank(cell)).length > width ? cells.slice(note + 1) : cells;
}

/** Figures under words that name no row of the form. */
const hasUnknownLabel = (row: StreamRow, terms: ReadonlySet<string>): boolean => {
  const words = row.cells.slice(0, Math.max(0, row.cells.findIndex(isFigure))).filter(isText);
  const isKnown = words.some(cell => terms.has(foldLabel(cell.content.text).words));
  return row.block !== undefined && words.length > 0 && !isKnown;
};

/** The cells of the rows below a label that stands alone, up to the next text, if they are as many as a row has. */
function rowsBelow(
  rows: readonly StreamRow[],
  at: number,
  labels: ReadonlyMap<number, PlacedToken>,
  width: number,
): StreamCell[] {
  const cells: StreamCell[] = [];
  for (let i = at + 1; i < rows.length && cells.length <= width; i++) {
    const row = rows[i] as StreamRow;
    if (labels.has(i) || row.cells.some(isText)) break;
    cells.push(...row.cells.filter(cell => !isBlank(cell) || row.cells.length === 1));
  }
  return cells;
}

/** A column that the head leaves out isn't there, if the rows have one figure less. */
function withoutAbsent(
  columns: readonly AxisEntry[],
  absent: readonly AxisEntry[],
  rows: readonly LabelledRow[],
): readonly AxisEntry[] {
  if (!absent.length) return columns;
  const fewer = columns.length - absent.length;
  const fitting = rows.filter(row => row.values.filter(isFigure).length === fewer).length;
  return 2 * fitting > rows.length ? columns.filter(column => !absent.includes(column)) : columns;
}
