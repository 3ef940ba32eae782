import { cover, textOf, type Span } from "../text/span.ts";
import { cellsOf } from "./columnCells.ts";
import { rowsOf, type ColumnLine, type ColumnRow } from "./columnRows.ts";
import type { Block, Line } from "./document.ts";
import { readLine } from "./line.ts";
import { readRun } from "./run.ts";
import { goesWithColumns, mayBeColumns, segmentsOf } from "./segments.ts";
import { areSpacedTabs } from "./spacedTabs.ts";
import type { Stretch } from "./stretch.ts";

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

/** How many lines may stand between two that spaces part: the halves of two long labels, blank ones, a page's end. */
const FARTHEST = 16;
const LONGEST_LINE = 600;
const LONGEST_LABEL = 40;

/** A table, or lines where nothing bears it out. */
function blocksOf(text: string, rows: readonly ColumnRow[]): Block[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const figured = rows.filter(row => row.figures.length);
  if (!isTable(figured)) return rows.flatMap(row => row.lines.flatMap(line => readLine(text, line) ?? []));
  const span = cover(spanOf(first), spanOf(last));
  const cells = cellsOf(text, rows);
  return [
    {
      kind: "table",
      notation: "columns",
      span,
      rows: rows.map((row, i) => ({ span: spanOf(row), cells: cells[i] ?? [] })),
    },
  ];
}

const spanOf = ({ lines, line }: ColumnRow): Span => lines.reduce(cover, line.span);

/** Several rows of figures with labels, or one of many figures. */
const isTable = (figured: readonly ColumnRow[]): boolean =>
  figured.filter(row => row.labels.length + row.figures.length > 1).length > 1 ||
  figured.some(row => row.figures.length > 2);
