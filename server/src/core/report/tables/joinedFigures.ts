import type { Alignment } from "./alignment.ts";
import { part } from "./glued.ts";
import { isFiller, type StreamCell } from "./stream.ts";

/** Two figures with spaces between, which may as well be one that spaces fell into. */
const TWO_FIGURES = /^(\s*)(\d{1,12})([ \u00a0\u3000]+)(\d{1,12})\s*$/u;

/** The ways to lay a row that is a cell short on the columns so that one of its cells holds two figures: 2 1. */
export function alignmentsApart(values: readonly StreamCell[], width: number): Alignment[] {
  const first = values.findIndex(cell => !isFiller(cell));
  const cells = values.slice(Math.max(0, first), values.findLastIndex(cell => !isFiller(cell)) + 1);
  if (cells.length !== width - 1) return [];
  return cells.flatMap((joined, at) => {
    const match = TWO_FIGURES.exec(joined.content.text);
    if (!match) return [];
    const [, margin = "", left = "", gap = "", right = ""] = match;
    const start = margin.length + left.length + gap.length;
    const apart = [
      part(joined, { start: margin.length, end: margin.length + left.length }),
      part(joined, { start, end: start + right.length }),
    ];
    return [{ cells: [...cells.slice(0, at), ...apart, ...cells.slice(at + 1)], extra: [], joined }];
  });
}
