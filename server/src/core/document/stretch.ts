import { readCell as readFigure } from "../number/cell.ts";
import type { Lines } from "../text/lines.ts";
import { textOf, trimmed, type Span } from "../text/span.ts";
import type { Block, TableBlock } from "./document.ts";
import { quotedRowEnd } from "./quoted.ts";
import { shapeOf, type Shape } from "./shape.ts";
import { splitAtTags } from "./tags.ts";

/** A line, or what is left of it beside a stretch that is read otherwise; or that stretch, if it is a table. */
export interface Stretch {
  readonly span: Span;
  readonly shape: Shape | "table";
  readonly table?: TableBlock;
}

/** A stretch of lines that mostly hold a cell each, with bars between them. */
export interface BrokenBars {
  /** Indices of its stretches, the end exclusive. */
  readonly from: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

/** A stretch that isn't read by lines: a table, or hidden. */
export interface Hole extends Span {
  readonly table?: TableBlock;
}

/** The text by stretches; the holes don't overlap and stand in its order. */
export function stretchesOf(text: string, lines: Lines, holes: readonly Hole[]): Stretch[] {
  const stretches: Stretch[] = [];
  const hasQuotes = text.includes('"');
  let next = 0;
  const addWords = (span: Span): void => {
    const shape = shapeOf(text, span);
    const spans = shape === "words" ? splitAtTags(text, span) : [span];
    for (const each of spans) stretches.push({ span: each, shape });
  };
  for (let i = 0; i < lines.count; i++) {
    const { start } = lines.span(i);
    if (hasQuotes) i = quotedRowEnd(text, lines, i);
    const { end } = lines.span(i);
    let from = start;
    for (let hole; (hole = holes[next]) && hole.start <= end; next++) {
      if (hole.start >= start) {
        if (hole.start > from) addWords({ start: from, end: hole.start });
        if (hole.table) stretches.push({ span: hole.table.span, shape: "table", table: hole.table });
      }
      from = Math.max(from, hole.end);
      if (hole.end > end) break;
    }
    if (from < end || start === end) addWords({ start: from, end: Math.max(from, end) });
  }
  return stretches;
}

/** Where the run of rows that starts at `from` ends: blank lines and tears only part what differs. */
export function runEnd(stretches: readonly Stretch[], from: number): number {
  const shape = stretches[from]?.shape;
  let end = from + 1;
  for (let at = end; at < stretches.length; at++) {
    const here = stretches[at]?.shape;
    if (here === shape) end = at + 1;
    else if (here !== "blank" && here !== "tear") break;
  }
  return end;
}

/** Whether a stretch is words that a cell may hold, a sentence not being one. */
export function isShortWords(text: string, { shape, span }: Stretch): boolean {
  const { start, end } = trimmed(text, span);
  return shape === "words" && end - start < LONGEST_CELL && !textOf(text, span).includes("。");
}

const LONGEST_CELL = 60;

/** Whether words are a figure alone. */
export const isFigure = (text: string, span: Span): boolean =>
  span.end - span.start < LONGEST_CELL && readFigure(textOf(text, span)).kind === "figure";
