import { columnsOf } from "../document/width.ts";
import type { Report } from "../report/report.ts";
import type { Edit } from "../text/edit.ts";
import { textOf, type Span } from "../text/span.ts";

/** Wider cells than this stand out of their column instead of widening it. */
const WIDEST = 40;

/**
 * Tables of bars and of Markdown with their columns under each other, as wide as Chinese type is. Only white space at the
 * edges of cells and the strokes under a head change; tables in other notations, and pages of HTML, stay as they are.
 */
export function alignTables(text: string, { document }: Pick<Report, "document">): Edit[] {
  if (document.text !== text) return [];
  return document.blocks.flatMap(block => {
    if (block.kind !== "table" || (block.notation !== "gfm" && block.notation !== "bars")) return [];
    const first = document.lines.positionAt(block.span.start).line;
    const last = document.lines.positionAt(block.span.end).line;
    const rows: BarLine[] = [];
    for (let line = first; line <= last; line++) rows.push(...rowOf(text, document.lines.span(line)));
    const widths = widthsOf(rows);
    return rows.flatMap(row => {
      const newText = written(row, widths);
      return newText === textOf(text, row.span) ? [] : [{ span: row.span, newText }];
    });
  });
}

/** A line with bars. */
interface BarLine {
  readonly span: Span;
  /** White space before it. */
  readonly indent: string;
  readonly cells: readonly string[];
  readonly opens: boolean;
  readonly closes: boolean;
}

function rowOf(text: string, span: Span): BarLine[] {
  const line = textOf(text, span);
  const pieces = line.trim().split(/(?<!\\)\|/);
  if (pieces.length < 2) return [];
  const [opens, closes] = [!pieces[0]?.trim(), !pieces.at(-1)?.trim()];
  const cells = pieces.slice(opens ? 1 : 0, closes ? -1 : undefined).map(cell => cell.trim());
  return cells.length ? [{ span, indent: /^\s*/.exec(line)?.[0] ?? "", cells, opens, closes }] : [];
}

const RULE = /^:?-+:?$/;

const widthOf = (cell: string): number => columnsOf(cell, "wide").at(-1) ?? 0;

function widthsOf(rows: readonly BarLine[]): number[] {
  const widths: number[] = [];
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries()) {
      const width = RULE.test(cell) ? 3 : widthOf(cell);
      if (width <= WIDEST) widths[at] = Math.max(widths[at] ?? 3, width);
    }
  return widths;
}

function written({ indent, cells, opens, closes }: BarLine, widths: readonly number[]): string {
  const filled = cells.map((cell, at) => {
    const width = widths[at] ?? 3;
    if (RULE.test(cell)) return ruled(cell, width);
    return at === cells.length - 1 && !closes ? cell : cell + " ".repeat(Math.max(0, width - widthOf(cell)));
  });
  return `${indent}${opens ? "| " : ""}${filled.join(" | ")}${closes ? " |" : ""}`;
}

function ruled(cell: string, width: number): string {
  const [left, right] = [cell.startsWith(":") ? ":" : "", cell.endsWith(":") && cell.length > 1 ? ":" : ""];
  return `${left}${"-".repeat(Math.max(1, width - left.length - right.length))}${right}`;
}
