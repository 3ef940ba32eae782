import type { Notation } from "../../document/document.ts";
import { measureOf, type AxisEntry } from "../../form/axis.ts";
import type { Measure } from "../../form/form.ts";
import { shareOf, times, type Exact } from "../../number/exact.ts";
import { pointAt, type Span } from "../../text/span.ts";
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
    if (cell) {
      const content = contentOf(cell, measureOf(row, column), notationOf(source));
      const span = content.kind === "figure" ? placeOf(cell) : cell.span;
      return { row: row.key, column: column.key, span, content };
    }
    if (alignment.cutOffFrom !== undefined) {
      const last = source.cells.at(-1);
      const ahead = "\t".repeat(Math.max(1, alignment.cutOffFrom + i - (last?.column ?? 0)));
      const content = { kind: "empty", ahead } as const;
      return { row: row.key, column: column.key, span: pointAt(last?.span.end ?? source.span.end), content };
    }
    const { before, after } = separatorsOf(notationOf(source));
    const content = { kind: "missing", before, after } as const;
    const next = alignment.cells.slice(i).find(other => other);
    return {
      row: row.key,
      column: column.key,
      span: next ? pointAt(next.span.start) : end,
      content: next ? { ...content, before: content.after, after: content.before } : content,
    };
  });
}

const EMPTY: CellContent = { kind: "empty" };
/** An empty place among lines of bars. */
const STREWN: CellContent = { kind: "empty", isStrewn: true };
const UNREAD: CellContent = { kind: "unread" };

function contentOf({ reading, content }: StreamCell, measure: Measure, notation: Notation): CellContent {
  if (reading.kind === "empty") return notation === "strewn" ? STREWN : EMPTY;
  const value = reading.kind === "figure" ? inMeasure(reading.value, reading.unit, measure) : undefined;
  const isAmiss = reading.kind === "text" || (reading.isChange && measure !== "change");
  if (isAmiss || value === undefined) return UNREAD;
  return reading.note
    ? { kind: "figure", value, note: content.source(reading.note) }
    : { kind: "figure", value };
}

/** The figure's own text. */
const placeOf = ({ reading, content, span }: StreamCell): Span =>
  reading.kind === "figure" ? content.source(reading.span) : span;

/** Money is held in 万元, whatever unit the cell names; a sum of 元 that is no whole number of millionths isn't read. */
function inMeasure(value: Exact, unit: string | undefined, measure: Measure): Exact | undefined {
  if (measure !== "money") return value;
  if (unit === "元") return shareOf(value, 10_000n);
  return unit === "亿元" ? times(10_000n, value) : value;
}

/** What stands between two cells of a row; nothing where a cell can't be put in. */
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
    case "columns":
      return { before: "  ", after: "" };
    case "opened":
      return { before: "\n| ", after: "" };
    case "grid":
    case "strewn":
      return { before: "", after: "" };
  }
}
