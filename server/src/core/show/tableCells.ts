import type { Notation } from "../document/document.ts";
import type { GridReading, Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";

/** A table's places for figures, as a hand goes through them. */
export interface TableCells {
  readonly notation: Notation;
  /** Of the whole table in the draft, its heads included. */
  readonly span: Span;
  /** Row by row in the order of the text, each figure or blank in the draft; a row that can't be placed has none. */
  readonly rows: readonly (readonly Span[])[];
}

export const tableCells = ({ tables, document: { origin } }: Report): TableCells[] =>
  tables.map(({ grids, span }) => ({
    notation: grids[0]?.rows[0]?.notation ?? "lines",
    span: origin.toDraft(span),
    rows: grids.flatMap(rowsOf).map(row => row.map(span => origin.toDraft(span))),
  }));

function rowsOf({ rows, cells }: GridReading): Span[][] {
  const byRow = new Map<string, Span[]>(rows.map(({ entry }) => [entry.key, []]));
  for (const { row, span, content } of cells.values())
    if (content.kind !== "missing" && content.kind !== "unplaced") byRow.get(row)?.push(span);
  return [...byRow.values()]
    .filter(row => row.length)
    .map(row => row.toSorted((a, b) => a.start - b.start))
    .toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}
