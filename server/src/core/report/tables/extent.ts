import type { TableReading } from "../report.ts";
import { cover, type Span } from "../../text/span.ts";

/** From the first to the last of the table's labels and figures. */
export function extentOf({ grids, span }: TableReading): Span {
  const spans = grids.flatMap(grid => [...grid.labels, ...grid.rows].map(each => each.span));
  return spans.length ? spans.reduce(cover) : span;
}
