import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { shapeOf, type Shape } from "./shape.ts";

/** A line, or what is left of it beside a stretch that is read otherwise. */
export interface Stretch {
  readonly span: Span;
  readonly shape: Shape;
}

/** The stretches of the text outside `taken`, whose spans don't overlap and stand in the order of the text. */
export function stretchesOf(text: string, lines: Lines, taken: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  for (let i = 0; i < lines.count; i++) {
    const { start, end } = lines.span(i);
    let from = start;
    for (let hole; (hole = taken[next]) && hole.start <= end;) {
      if (hole.start > from) stretches.push(stretch(text, { start: from, end: hole.start }));
      from = Math.max(from, hole.end);
      if (hole.end > end) break;
      next++;
    }
    if (from < end || (from === start && start === end)) stretches.push(stretch(text, { start: from, end }));
  }
  return stretches;
}

const stretch = (text: string, span: Span): Stretch => ({ span, shape: shapeOf(text, span) });

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
