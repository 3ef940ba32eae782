import type { Notation } from "../../document/document.ts";
import { measureOf, type AxisEntry } from "../../form/axis.ts";
import type { Measure } from "../../form/form.ts";
import { shareOf, times, type Exact } from "../../number/exact.ts";
import { pointAt } from "../../text/span.ts";
import type { Alignment } from "./alignment.ts";
import type { Cell, CellContent } from "../report.ts";
import { notationOf, type StreamCell, type StreamRow } from "./stream.ts";

/** The cells of one row, laid on the columns. */
export function cellsOf(
  row: AxisEntry,
  columns: readonly AxisEntry[],
  alignment: Alignment,
  source: StreamRow,
): Cell[] {
  const end = pointAt(alignment.cells.findLast(cell => cell)?.span.end ?? source.span.end);
  return columns.map((column, i) => {
    const cell = alignment.cells[i];
    if (cell) return { row: row.key, column: column.key, ...read(cell, measureOf(row, column)) };
    const content = { kind: "missing", ...separatorsOf(notationOf(source)) } as const;
    const next = alignment.cells.slice(i).find(other => other);
    return {
      row: row.key,
      column: column.key,
      span: next ? pointAt(next.span.start) : end,
      content: next ? { ...content, before: content.after, after: content.before } : content,
    };
  });
}

function read(cell: StreamCell, measure: Measure): Pick<Cell, "span" | "content"> {
  const { reading } = cell;
  if (reading.kind === "empty") return { span: cell.span, content: { kind: "empty" } };
  const value = reading.kind === "figure" ? inMeasure(reading.value, reading.unit, measure) : undefined;
  const isAmiss = reading.kind === "text" || (reading.isChange && measure !== "change");
  if (isAmiss || value === undefined) return { span: cell.span, content: { kind: "unread" } };
  const note = reading.note && cell.content.source(reading.note);
  return {
    span: cell.content.source(reading.span),
    content: { kind: "figure", value, ...(note && { note }) },
  };
}

/** Money is held in 万元, whatever unit the cell names; a sum of 元 that is no whole number of millionths isn't read. */
function inMeasure(value: Exact, unit: string | undefined, measure: Measure): Exact | undefined {
  if (measure !== "money") return value;
  if (unit === "元") return shareOf(value, 10_000n);
  return unit === "亿元" ? times(10_000n, value) : value;
}

/** What stands between two cells of a row. */
export function separatorsOf(
  notation: Notation,
): Pick<CellContent & { kind: "missing" }, "before" | "after"> {
  switch (notation) {
    case "tsv":
      return { before: "\t", after: "" };
    case "bars":
    case "gfm":
      return { before: " | ", after: "" };
    case "html":
      return { before: "</td><td>", after: "" };
    case "lines":
      return { before: "\n", after: "" };
    case "grid":
    case "columns":
      return { before: "  ", after: "" };
  }
}
