import type { Notation } from "../document/document.ts";
import { cellKey, type Cell, type GridReading, type Report } from "../report/report.ts";
import type { Span } from "../text/span.ts";

/** A table's places for figures, as a hand goes through them. */
export interface TableCells {
  readonly notation: Notation;
  /** Row by row in the order of the text, each figure or blank in the draft; a row that can't be placed has none. */
  readonly rows: readonly (readonly Span[])[];
  /** Column by column, its heads and its figures or blanks in the draft; a head over several columns is in their first. */
  readonly columns: readonly (readonly Span[])[];
}

export const tableCells = ({ tables, document: { origin, text } }: Report): TableCells[] =>
  tables.map(({ grids }) => ({
    notation: grids[0]?.rows[0]?.notation ?? "lines",
    rows: grids.flatMap(rowsOf).map(row => row.map(span => origin.toDraft(span))),
    columns: abreast(grids.map(grid => columnsOf(grid, text))).map(column =>
      column.map(span => origin.toDraft(span)),
    ),
  }));

function rowsOf({ rows, cells }: GridReading): Span[][] {
  const byRow = new Map<string, Span[]>(rows.map(({ entry }) => [entry.key, []]));
  for (const cell of cells.values()) if (isWritten(cell)) byRow.get(cell.row)?.push(cell.span);
  return [...byRow.values()]
    .filter(row => row.length)
    .map(row => row.toSorted((a, b) => a.start - b.start))
    .toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

function columnsOf({ form, span, rows, columns, labels, cells }: GridReading, text: string): Span[][] {
  const heads = labels.filter(({ axis }) => axis === "column");
  const over = titleIn(text, form.columnsTitle, { ...span, end: heads[0]?.span.start ?? span.start });
  return columns.map(({ key }, at) => [
    ...(at === 0 ? over : []),
    ...heads.filter(({ entry }) => entry.leaves[0] === key).map(head => head.span),
    ...rows.flatMap(({ entry }) => {
      const cell = cells.get(cellKey(entry.key, key));
      return cell && isWritten(cell) ? [cell.span] : [];
    }),
  ]);
}

/** What stands over all columns of a form, where it is between a table's beginning and its first head. */
function titleIn(text: string, title: string | undefined, { start, end }: Span): Span[] {
  const at = title === undefined ? -1 : text.slice(start, end).indexOf(title);
  return title === undefined || at < 0 ? [] : [{ start: start + at, end: start + at + title.length }];
}

const isWritten = ({ content: { kind } }: Cell): boolean => kind !== "missing" && kind !== "unplaced";

/** The columns of grids that stand below each other. */
const abreast = (grids: readonly (readonly (readonly Span[])[])[]): Span[][] =>
  Array.from({ length: Math.max(0, ...grids.map(columns => columns.length)) }, (_, at) =>
    grids.flatMap(columns => columns[at] ?? []),
  );
