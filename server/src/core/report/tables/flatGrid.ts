import { cover } from "../../text/span.ts";
import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { alignmentsOf, alignmentsWithGap, type Alignment } from "./alignment.ts";
import { cellsOf } from "./cells.ts";
import { readColumnHeads, type ColumnHeads } from "./columnHeads.ts";
import { cellKey, type Cell, type GridReading, type Obstacle } from "../report.ts";
import { checksOf, judgeSums, settle } from "./settle.ts";
import { isBlank, isFigure, isText, notationOf, type StreamCell, type StreamRow } from "./stream.ts";

/** Reads a grid of one row without a label, whose figures are told apart by its head; `row` is the form's one row. */
export function readFlatGrid(form: GridForm, row: AxisEntry, rows: readonly StreamRow[]): GridReading {
  const heads = readColumnHeads(form, rows);
  const filled = ownRows(rows.filter(isValueRow), heads.columns.length);
  const sources = filled.length
    ? filled
    : rows.filter(row => isBlankRow(row, heads.columns.length)).slice(-1);
  const values = sources.flatMap(valuesOf);
  const [source] = sources;
  const way = source && place(form, heads, values, sources.length);
  const cells = new Map<string, Cell>();
  const obstacles: Obstacle[] = [];
  const span = sources
    .map(part => part.span)
    .reduce(cover, source?.span ?? rows[0]?.span ?? { start: 0, end: 0 });
  if (source)
    for (const cell of way
      ? cellsOf(row, heads.columns, way, source)
      : heads.columns.map(column => ({
          row: row.key,
          column: column.key,
          span,
          content: { kind: "unplaced" } as const,
        })))
      cells.set(cellKey(cell.row, cell.column), cell);
  for (const cell of way?.extra ?? [])
    if (cell.reading.kind !== "figure" || cell.reading.value !== 0n)
      obstacles.push({ kind: "figure-extra", span: cell.span });
  return {
    form,
    span: rows.map(part => part.span).reduce(cover, span),
    rows: source
      ? [{ entry: row, span, line: source.span, notation: notationOf(source), isPlaced: way !== undefined }]
      : [],
    columns: heads.columns,
    labels: heads.labels,
    cells,
    obstacles,
  };
}

/** Where one row has a figure for every column, rows of other tables have nothing to add. */
function ownRows(rows: readonly StreamRow[], width: number): readonly StreamRow[] {
  const whole = rows.filter(row => row.cells.filter(isFigure).length === width);
  const [only] = whole;
  return only && whole.length === 1 ? rows.filter(({ block }) => block === only.block) : rows;
}

/** A row of figures, or of the dashes and blanks that stand for them; words may stand before it. */
function isValueRow(row: StreamRow): boolean {
  const values = valuesOf(row);
  return values.some(isFigure) && !values.some(isText);
}

/** A row that nobody has filled in yet. */
const isBlankRow = (row: StreamRow, width: number): boolean =>
  row.block !== undefined && row.cells.length >= width && row.cells.every(isBlank);

const valuesOf = (row: StreamRow): StreamCell[] => row.cells.slice(row.cells.findLastIndex(isText) + 1);

function place(
  form: GridForm,
  heads: ColumnHeads,
  values: readonly StreamCell[],
  rows: number,
): Alignment | undefined {
  const width = heads.columns.length;
  const cells = rows > 1 ? values.filter(cell => !isBlank(cell)) : values;
  const ways = [...alignmentsWithGap(cells, width), ...alignmentsOf(cells, width)];
  const [only] = ways;
  if (ways.length === 1 && only && !only.extra.length && only.cells.every(cell => cell)) return only;
  const underHead = ways.filter(way =>
    heads.columns.every((column, i) => way.cells[i]?.column === heads.positions.get(column)),
  );
  if (underHead.length === 1) return underHead[0];
  const checks = checksOf(form, "columns", () => false);
  return settle(ways, heads.columns, known => judgeSums(known, checks));
}
