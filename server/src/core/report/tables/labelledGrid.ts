import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { cover, pointAt, type Span } from "../../text/span.ts";
import type { GridReading } from "../report.ts";
import { readColumnHeads, type ColumnHeads } from "./columnHeads.ts";
import { fold } from "./label.ts";
import { labelledRows, type GridStretch } from "./labelledRows.ts";
import { joined, readRow, type LabelledRow, type RowResult } from "./readRow.ts";
import { placeRows } from "./rowPlacement.ts";
import { isBlank, isFigure, isFiller, type StreamRow } from "./stream.ts";

/** Reads a grid that has row labels. */
export function readLabelledGrid(stretch: GridStretch): GridReading {
  const { form, rows, tokens } = stretch;
  const firstRow = tokens[0]?.row ?? rows.findIndex(row => row.figures > 0);
  const heads = readColumnHeads(form, rows.slice(0, firstRow));
  const found = labelledRows(stretch, heads.columns.length);
  const columns = withoutAbsent(heads.columns, heads.absent, found.labelled);
  const labelled = found.labelled.map(row => withoutSurplus(row, heads));
  const blocks = rows.flatMap(({ block }) => block ?? []);
  const isTabbed = blocks.length > 0 && blocks.every(({ notation }) => notation === "tsv");
  const ways = placeRows(form, { ...heads, columns }, labelled, isTabbed);
  const results = labelled.map((row): RowResult => readRow(row, spanOf(row), columns, ways.get(row)));
  const read = joined(results);
  return {
    form,
    span: extent(form, rows, heads.firstRow, labelled),
    columns,
    labels: [
      ...heads.labels,
      ...tokens.map(({ entry, span, how }) => ({ axis: "row" as const, entry, span, how })),
    ],
    ...read,
    obstacles: [
      ...heads.surplus.map(({ span }) => ({ kind: "column-extra" as const, span })),
      ...found.unknown.map(({ span }) => ({ kind: "row-extra" as const, span })),
      ...read.obstacles,
    ],
  };
}

/** From a row's label to its last figure. */
function spanOf({ label, values, source }: LabelledRow): Span {
  let all = label;
  for (const cell of values) if (!isBlank(cell)) all = all ? cover(all, cell.span) : cell.span;
  return all ?? source.span;
}

/** From the caption, the head's corner, the head or the first row to the last row. */
function extent(
  { caption = "", corner = "" }: GridForm,
  rows: readonly StreamRow[],
  headRow: number | undefined,
  labelled: readonly LabelledRow[],
): Span {
  const openings = [caption, corner].map(fold).filter(words => words !== "");
  const wordsAt = (at: number): string => fold(rows[at]?.cells[0]?.content.text ?? "");
  // A line end may have torn them.
  const opens = (at: number): boolean =>
    [wordsAt(at), wordsAt(at) + wordsAt(at + 1)].some(words => openings.includes(words));
  const top = rows.find((_, at) => at === headRow || opens(at)) ?? labelled[0]?.source;
  let { start, end } = top?.span ?? pointAt(0);
  for (const { source, values } of labelled)
    for (const { span } of [source, ...values]) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  return { start, end };
}

/** A column that the head leaves out isn't there, if the rows have one figure less. */
function withoutAbsent(
  columns: readonly AxisEntry[],
  absent: readonly AxisEntry[],
  rows: readonly LabelledRow[],
): readonly AxisEntry[] {
  if (!absent.length) return columns;
  const fewer = columns.length - absent.length;
  const isFitting = ({ values }: LabelledRow): boolean =>
    values.length < columns.length && values.filter(isFigure).length === fewer;
  const fitting = rows.filter(isFitting).length;
  return 2 * fitting > rows.length ? columns.filter(column => !absent.includes(column)) : columns;
}

/** A row that has a figure for each of the form's columns and those that the head has besides, without the latter. */
function withoutSurplus(row: LabelledRow, { columns, surplus }: ColumnHeads): LabelledRow {
  if (!surplus.length) return row;
  const filled = row.values.filter(cell => !isFiller(cell));
  if (filled.length !== columns.length + surplus.length) return row;
  const dropped = new Set(surplus.map(({ behind }, i) => filled[behind + i]));
  return { ...row, values: row.values.filter(cell => !dropped.has(cell)) };
}
