import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { cover, pointAt } from "../../text/span.ts";
import type { GridReading } from "../report.ts";
import { alignmentsOf, alignmentsWithGap, type Alignment } from "./alignment.ts";
import { chooseWay } from "./choice.ts";
import type { ColumnHeads } from "./columnHeads.ts";
import { cuts } from "./glued.ts";
import { joined, readRow } from "./readRow.ts";
import { isBlank, isFiller, isText, type StreamCell, type StreamRow } from "./stream.ts";
import { judgeSums, lineSums, type Judgement, type Values } from "./sums.ts";

/** Reads a grid of one row without a label, whose figures are told apart by its head; `row` is the form's one row. */
export function readFlatGrid(
  form: GridForm,
  row: AxisEntry,
  rows: readonly StreamRow[],
  heads: ColumnHeads,
): GridReading {
  const sources = rowsOfFigures(rows, heads.columns.length);
  const [source] = sources;
  const first = source ?? rows[0];
  const span = sources.map(part => part.span).reduce(cover, first?.span ?? pointAt(0));
  const way = source && place(form, heads, sources);
  return {
    form,
    span: rows.map(part => part.span).reduce(cover, span),
    columns: heads.columns,
    labels: heads.labels,
    ...joined(
      source
        ? [readRow({ entry: row, source, values: sources.flatMap(valuesOf) }, span, heads.columns, way)]
        : [],
    ),
  };
}

/** The rows that hold the grid's figures, or the one that nobody has filled in yet. */
function rowsOfFigures(rows: readonly StreamRow[], width: number): readonly StreamRow[] {
  const filled = ownRows(rows.filter(isValueRow), width);
  const blank = rows.filter(row => isBlankRow(row, width)).slice(-1);
  const values = filled.flatMap(valuesOf);
  // 无 or a number on a line of its own is something else than the row that nobody has filled in.
  const isTold = values.length >= width || filled.some(({ block }) => block);
  return isTold || !blank.length ? filled : blank;
}

/** Where one row has a figure for every column, rows of other tables have nothing to add. */
function ownRows(rows: readonly StreamRow[], width: number): readonly StreamRow[] {
  const whole = rows.filter(row => row.figures === width);
  const [only] = whole;
  return only && whole.length === 1 ? rows.filter(({ block }) => block === only.block) : rows;
}

/** A row of figures, or of the dashes and blanks that stand for them; words may stand before it. */
function isValueRow(row: StreamRow): boolean {
  const values = valuesOf(row);
  return values.some(cell => !isFiller(cell)) && !values.some(isText);
}

function isBlankRow(row: StreamRow, width: number): boolean {
  const values = valuesOf(row);
  return row.block !== undefined && values.length >= width && values.every(isBlank);
}

function valuesOf({ cells }: StreamRow): readonly StreamCell[] {
  const last = cells.findLastIndex(isText);
  return last < 0 ? cells : cells.slice(last + 1);
}

/** Lays the figures on the columns: as they stand, else under their heads, else as the sums ask. */
function place(
  form: GridForm,
  { columns, positions }: ColumnHeads,
  sources: readonly StreamRow[],
): Alignment | undefined {
  const values = sources.flatMap(valuesOf);
  const cells = sources.length > 1 ? values.filter(cell => !isFiller(cell)) : values;
  const ways = [...alignmentsWithGap(cells, columns.length), ...alignmentsOf(cells, columns.length)];
  const [only] = ways;
  const [digits] = cells;
  const isGlued = cells.length === 1 && digits && columns.length > 1;
  if (!isGlued && ways.length === 1 && only && isWhole(only)) return only;
  const sums = lineSums(form, "columns", () => false);
  const judge = (known: Values): Judgement => judgeSums(known, sums);
  if (isGlued) return chooseWay(cuts([{ ...digits, isGlued: true }], columns.length), columns, judge);
  const underHead = ways.filter(way =>
    columns.every((column, i) => way.cells[i]?.column === positions.get(column)),
  );
  if (underHead.length === 1) return underHead[0];
  const whole = ways.filter(isWhole);
  const last = whole.filter(way => way.cells.at(-1) === cells.at(-1));
  return (
    chooseWay(ways, columns, judge) ?? chooseWay(whole, columns, judge) ?? chooseWay(last, columns, judge)
  );
}

/** Every cell of the row is a column's, and every column has one. */
const isWhole = ({ cells, extra }: Alignment): boolean => !extra.length && cells.every(cell => cell);
