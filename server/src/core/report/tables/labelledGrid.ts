import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { cover, type Span } from "../../text/span.ts";
import { cellsOf } from "./cells.ts";
import { readColumnHeads } from "./columnHeads.ts";
import { cellKey, type Cell, type GridReading, type Obstacle, type RowReading } from "../report.ts";
import { fold } from "./label.ts";
import { labelledRows } from "./labelledRows.ts";
import type { PlacedToken } from "./rowLabels.ts";
import { placeRows, type LabelledRow } from "./rowPlacement.ts";
import { isBlank, isFigure, notationOf, type StreamCell, type StreamRow } from "./stream.ts";

/** Reads a grid that has row labels: `tokens` are those placed on this grid's rows, `rows` the stretch of the draft it takes up. */
export function readLabelledGrid(
  form: GridForm,
  rows: readonly StreamRow[],
  tokens: readonly PlacedToken[],
  terms: ReadonlySet<string>,
): GridReading {
  const firstRow = tokens[0]?.row ?? rows.findIndex(row => row.cells.some(isFigure));
  const heads = readColumnHeads(form, rows.slice(0, firstRow));
  const obstacles: Obstacle[] = [];
  const labelled = labelledRows(form, rows, tokens, heads.columns.length, terms, obstacles);
  const columns = withoutAbsent(heads.columns, heads.absent, labelled);
  const placed = placeRows(form, columns, labelled);
  const cells = new Map<string, Cell>();
  const readings: RowReading[] = [];
  for (const row of labelled) {
    const way = placed.get(row);
    const filled = row.values.filter(cell => !isBlank(cell)).map(cell => cell.span);
    const span = filled.reduce(cover, row.label ?? filled[0] ?? row.source.span);
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
  return {
    form,
    span: extent(form, rows, heads.firstRow, labelled),
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

/** From the caption, the head's corner, the head or the first row to the last row. */
function extent(
  { caption = "", corner = "" }: GridForm,
  rows: readonly StreamRow[],
  headRow: number | undefined,
  labelled: readonly LabelledRow[],
): Span {
  const openings = [caption, corner].map(fold).filter(words => words !== "");
  const opens = (row: StreamRow): boolean => openings.includes(fold(row.cells[0]?.content.text ?? ""));
  const top = rows.find((row, at) => at === headRow || opens(row)) ?? labelled[0]?.source;
  return [
    ...labelled.map(row => row.source.span),
    ...labelled.flatMap(row => row.values.map(cell => cell.span)),
  ].reduce(cover, top?.span ?? { start: 0, end: 0 });
}

const isZero = (cell: StreamCell): boolean => cell.reading.kind === "figure" && cell.reading.value === 0n;

const unplaced = (row: AxisEntry, column: AxisEntry, span: Span): Cell => ({
  row: row.key,
  column: column.key,
  span,
  content: { kind: "unplaced" },
});

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
