import { textOf, trimmed, type Span } from "../text/span.ts";
import type { RawCell, Row, TableBlock } from "./document.ts";
import { rowOpenedAt, type OpenCell, type Slot } from "./gridRow.ts";
import { joinedCell, typingPoint } from "./inline.ts";
import type { Stretch } from "./stretch.ts";
import { columnsOf, type Metric } from "./width.ts";

/** A line that opens a drawn table: +-----+-----+ */
export const isBorder = (line: string): boolean => /^\s*\+(?:[-=:]+\+)+\s*$/.test(line);

/** Where the drawn table that starts at a border ends: at its last border, or before one that opens another. */
export function gridEnd(text: string, stretches: readonly Stretch[], from: number): number {
  let end = from + 1;
  let isClosed = false;
  for (let at = end; at < stretches.length; at++) {
    const { shape, span } = stretches[at] as Stretch;
    if (shape !== "bars" && shape !== "tear" && shape !== "blank") break;
    const drawsBorder = shape === "tear" && isBorder(textOf(text, span));
    if (drawsBorder && isClosed) break;
    if (drawsBorder) end = at + 1;
    if (shape === "blank") isClosed = end === at;
    else isClosed = false;
  }
  return end;
}

/** Whether a stretch is a line of a drawn table, not what tears it. */
export const isDrawn = (text: string, { span }: Stretch): boolean => /^\s*[|+]/.test(textOf(text, span));

/** Reads a drawn table from its lines, the first and last of them borders; undefined where its edges don't meet. */
export function readGrid(text: string, lines: readonly Span[]): TableBlock | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  const edges = edgesOf(lines.map(line => textOf(text, line)));
  if (!first || !last || edges.length < 2 || edges.length > MOST_EDGES) return undefined;
  const rows: { start: number; end: number; cells: RawCell[] }[] = [];
  const open = new Array<OpenCell | undefined>(edges.length);
  const close = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const cell = open[i];
      if (!cell) continue;
      rows[cell.row]?.cells.push(contentOf(text, cell));
      open.fill(undefined, cell.column, cell.column + cell.columns);
    }
  };
  let isBelowRule = false;
  for (const line of lines) {
    const slots = cut(text, line, edges);
    if (!slots) return undefined;
    const isRuled = slots.some(slot => isStroke(text, slot.span));
    const opensAt = isRuled ? undefined : rowOpenedAt(text, slots, open);
    if (!rows.length || isRuled || opensAt !== undefined) rows.push({ ...line, cells: [] });
    const row = rows.at(-1);
    if (row) row.end = line.end;
    if (row && isBelowRule) row.start = line.start;
    isBelowRule = isRuled;
    for (const { column, columns, span } of slots) {
      if (isStroke(text, span)) {
        close(column, column + columns);
        continue;
      }
      if (opensAt !== undefined && column >= opensAt) close(column, column + columns);
      const cell = open[column] ?? {
        column,
        columns,
        row: rows.length - 1,
        home: typingPoint(text, span),
        pieces: [],
      };
      if (!open[column]) open.fill(cell, column, column + columns);
      cell.pieces.push(trimmed(text, span));
    }
  }
  close(0, edges.length);
  if (!rows.some(row => row.cells.length)) return undefined;
  return {
    kind: "table",
    notation: "grid",
    span: { start: first.start, end: last.end },
    rows: rows.filter(row => row.cells.length).map(inOrder),
  };
}

/** No table has more; the cost of a line stays bounded. */
const MOST_EDGES = 100;

const inOrder = ({ start, end, cells }: { start: number; end: number; cells: RawCell[] }): Row => ({
  span: { start, end },
  cells: cells.sort((a, b) => a.column - b.column),
});

/** Columns where any border, whole or within a row, has a corner. */
function edgesOf(lines: readonly string[]): number[] {
  const edges = new Set<number>();
  const end = lines[0]?.trimEnd().length ?? 0;
  for (const line of lines.filter(line => line.includes("+-") || line.includes("+="))) {
    const columns = METRICS.map(metric => columnsOf(line.trimEnd(), metric)).find(
      each => each.at(-1) === end,
    );
    for (const { index } of line.matchAll(CORNER)) edges.add(columns?.[index] ?? -1);
  }
  edges.delete(-1);
  return [...edges].sort((a, b) => a - b);
}

const CORNER = /\+(?=[-=:])|(?<=[-=:])\+/g;

/** Cuts a line at the edges under the metric that brings its outer ones to the table's; undefined if none does. */
function cut(text: string, { start, end }: Span, edges: readonly number[]): Slot[] | undefined {
  const line = text.slice(start, end);
  for (const metric of METRICS) {
    const units = new Map<number, number>();
    for (const [unit, column] of columnsOf(line, metric).entries())
      if (!units.has(column)) units.set(column, unit);
    const kept = [...edges.keys()].filter(i => EDGES.has(line[units.get(edges[i] ?? -1) ?? -1] ?? ""));
    if (kept[0] !== 0 || kept.at(-1) !== edges.length - 1) continue;
    const at = (i: number): number => start + (units.get(edges[i] ?? 0) ?? 0);
    return kept.slice(0, -1).map((column, i) => {
      const next = kept[i + 1] ?? column;
      return { column, columns: next - column, span: { start: at(column) + 1, end: at(next) } };
    });
  }
  return undefined;
}

const EDGES = new Set(["|", "+"]);

const METRICS: readonly Metric[] = ["wide", "wider", "even"];

const isStroke = (text: string, slot: Span): boolean => /^[-=:+]+$/.test(textOf(text, slot));

const contentOf = (text: string, { column, home, pieces }: OpenCell): RawCell =>
  joinedCell(
    text,
    pieces.filter(({ start, end }) => start < end),
    column,
    home,
  );
