import { MappedBuilder } from "../text/mapped.ts";
import { cover, textOf, type Span } from "../text/span.ts";
import { columnOf, columnsAmong, gapAt, type Columns, type Extent } from "./columnGeometry.ts";
import { rowsOf, type ColumnLine, type ColumnRow } from "./columnRows.ts";
import type { Block, Line, RawCell } from "./document.ts";
import { cellOf, joinedCell, readCell } from "./inline.ts";
import { readLine } from "./line.ts";
import { extentOf, goesWithColumns, mayBeColumns, segmentsOf, type Segment } from "./segments.ts";
import { readRun } from "./run.ts";
import { areSpacedTabs } from "./spacedTabs.ts";
import type { Stretch } from "./stretch.ts";
import { columnsOf, type Metric } from "./width.ts";

/** What was read from some stretches up to `end`. */
interface ColumnsReading {
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** Reads a table that runs of spaces hold, as PDF gives them, from the line at `at` on; undefined where none can start. */
export function readColumns(
  text: string,
  stretches: readonly Stretch[],
  at: number,
): ColumnsReading | undefined {
  if (!mayBeRow(text, stretches[at])) return undefined;
  const end = columnsEnd(text, stretches, at);
  const spans = stretches.slice(at, end).flatMap(({ span, shape }) => (shape === "words" ? [span] : []));
  if (areSpacedTabs(text, spans)) return { end, blocks: readRun(text, "columns", spans) };
  const lines = stretches.slice(at, end).flatMap(({ span, shape }, i): ColumnLine[] => {
    const isAdjacent = i > 0 && stretches[at + i - 1]?.shape === "words";
    return shape === "words" ? [{ span, segments: segmentsOf(text, span), isAdjacent }] : [];
  });
  /** What stands together, a line that parts it by itself. */
  const groups: (readonly ColumnRow[] | Line)[] = [];
  let together: ColumnRow[] = [];
  for (const row of rowsOf(lines)) {
    const isAlone = !row.figures.length && row.labels.length === 1 && row.labels[0]?.length === 1;
    const line = isAlone ? readLine(text, row.line.span) : undefined;
    if (line?.mark?.style === "chinese") {
      groups.push(together, line);
      together = [];
    } else {
      together.push(row);
    }
  }
  groups.push(together);
  return { end, blocks: groups.flatMap(group => ("kind" in group ? [group] : blocksOf(text, group))) };
}

const mayBeRow = (text: string, stretch: Stretch | undefined): boolean =>
  stretch?.shape === "words" &&
  stretch.span.end - stretch.span.start < LONGEST_LINE &&
  mayBeColumns(textOf(text, stretch.span)) &&
  !textOf(text, stretch.span).includes("。");

/** Where the lines end that may be the table's: the last that spaces part, and what is left of a label below it. */
function columnsEnd(text: string, stretches: readonly Stretch[], from: number): number {
  let end = from + 1;
  for (let at = end; at < stretches.length && at < end + FARTHEST; at++) {
    const { shape, span } = stretches[at] as Stretch;
    if (shape === "blank" || shape === "tear") continue;
    if (shape !== "words" || span.end - span.start >= LONGEST_LINE) break;
    const line = textOf(text, span);
    if (goesWithColumns(line)) {
      if (/。./.test(line)) break;
      end = at + 1;
    } else if (/[。；]|，.{8}/.test(line) || line.trim().length > LONGEST_LABEL) break;
    else if (end === at && /^\s/.test(line)) end = at + 1;
  }
  return end;
}

/** How many lines may stand between two that spaces part: labels alone, blank ones, a page's end. */
const FARTHEST = 8;
const LONGEST_LINE = 600;
const LONGEST_LABEL = 40;

/** A table, under the metric that brings its figures below each other; lines where nothing bears it out. */
function blocksOf(text: string, rows: readonly ColumnRow[]): Block[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const figured = rows.filter(row => row.figures.length);
  if (!isTable(figured)) return rows.flatMap(row => row.lines.flatMap(line => readLine(text, line) ?? []));
  const table = (cellsOf: (row: ColumnRow) => RawCell[]): Block[] => {
    const span = cover(spanOf(first), spanOf(last));
    return [
      {
        kind: "table",
        notation: "columns",
        span,
        rows: rows.map(row => ({ span: spanOf(row), cells: cellsOf(row) })),
      },
    ];
  };
  for (const metric of METRICS) {
    const place = (segment: Segment | undefined): Extent[] =>
      segment ? [extentOf(text, segment, metric)] : [];
    const columns = columnsAmong(
      figured.map(({ labels, figures }) => ({
        labels: labels.flatMap(([piece]) => place(piece)),
        figures: figures.flatMap(place),
      })),
    );
    if (columns) return table(row => alignedCells(text, row, columns, metric));
  }
  return table(row => partsOf(row).map((pieces, column) => cellAt(text, pieces, column)));
}

const spanOf = ({ lines, line }: ColumnRow): Span => lines.reduce(cover, line.span);

const METRICS: readonly Metric[] = ["wide", "wider", "even"];

/** Several rows of figures with labels, or one of many figures. */
const isTable = (figured: readonly ColumnRow[]): boolean =>
  figured.filter(row => row.labels.length + row.figures.length > 1).length > 1 ||
  figured.some(row => row.figures.length > 2);

function alignedCells(text: string, row: ColumnRow, columns: Columns, metric: Metric): RawCell[] {
  const cells = partsOf(row).flatMap(pieces => {
    const [first] = pieces;
    return first ? [cellAt(text, pieces, columnOf(columns, extentOf(text, first, metric)))] : [];
  });
  return row.figures.length && row.figures.length < columns.figures.length
    ? withEmpty(text, row, cells, columns, metric)
    : cells;
}

/** The cells with an empty one in each column of figures that the row leaves blank, if there is room to type there. */
function withEmpty(
  text: string,
  { line: { span } }: ColumnRow,
  cells: readonly RawCell[],
  columns: Columns,
  metric: Metric,
): RawCell[] {
  const line = textOf(text, span);
  const units = columnsOf(line, metric);
  const taken = new Set(cells.map(cell => cell.column));
  const empty = columns.figures.flatMap((extent, i) => {
    const column = columns.labels.length + i;
    const gap = taken.has(column) ? undefined : gapAt(line, units, extent);
    const home = gap && { start: span.start + gap.start, end: span.start + gap.end };
    return home ? [cellOf(new MappedBuilder().build(home), column, home)] : [];
  });
  return [...cells, ...empty].sort((a, b) => a.column - b.column);
}

const partsOf = ({ labels, figures }: ColumnRow): (readonly Segment[])[] => [
  ...labels,
  ...figures.map(figure => [figure]),
];

function cellAt(text: string, pieces: readonly Segment[], column: number): RawCell {
  const [first, ...more] = pieces.map(piece => piece.span);
  const home = first ?? { start: 0, end: 0 };
  return more.length ? joinedCell(text, [home, ...more], column, home) : readCell(text, home, column);
}
