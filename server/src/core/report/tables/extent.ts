import type { TableReading } from "../report.ts";
import { once } from "../../text/once.ts";
import { firstIndex } from "../../text/order.ts";
import type { Span } from "../../text/span.ts";

/** From the first to the last of the table's labels and figures; worked out once. */
export const extentOf = once(({ grids, span }: TableReading): Span => {
  let [start, end] = [Infinity, 0];
  for (const { labels, rows } of grids)
    for (const each of [labels, rows])
      for (const { span: own } of each) {
        start = Math.min(start, own.start);
        end = Math.max(end, own.end);
      }
  return start < Infinity ? { start, end } : span;
});

/** Tells the stretches of a draft that some of the tables' rows or labels stand in. */
export function standsInTables(tables: readonly TableReading[]): (span: Span) => boolean {
  const taken: Span[] = [];
  for (const { labels, rows } of tables.flatMap(table => table.grids)) {
    for (const { span, how } of labels) if (how === "worded") taken.push(span);
    for (const { span } of rows) taken.push(span);
  }
  taken.sort((a, b) => a.start - b.start);
  let last = 0;
  const ends = taken.map(({ end }) => (last = Math.max(last, end)));
  return ({ start, end }) => {
    const at = firstIndex(ends, each => each > start);
    return (taken[at]?.start ?? Infinity) < end;
  };
}
