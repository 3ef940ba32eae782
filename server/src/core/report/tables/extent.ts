import type { TableReading } from "../report.ts";
import { cover, type Span } from "../../text/span.ts";

/** From the first to the last of the table's labels and figures. */
export function extentOf({ grids, span }: TableReading): Span {
  const spans = grids.flatMap(grid => [...grid.labels, ...grid.rows].map(each => each.span));
  return spans.length ? spans.reduce(cover) : span;
}

/** Tells the stretches of a draft that some of the tables' rows or labels stand in. */
export function standsInTables(tables: readonly TableReading[]): (span: Span) => boolean {
  const grids = tables.flatMap(table => table.grids);
  const taken = grids
    .flatMap(grid => [...grid.labels.filter(label => label.how === "worded"), ...grid.rows])
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  let last = 0;
  const ends = taken.map(({ end }) => (last = Math.max(last, end)));
  return ({ start, end }) => {
    const at = firstAfter(ends, start);
    return (taken[at]?.start ?? Infinity) < end;
  };
}

/** Index of the first of the numbers, which rise, that is above the limit. */
function firstAfter(rising: readonly number[], limit: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}
