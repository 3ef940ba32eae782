import type { DocumentCell, DocumentTable } from "../content.ts";
import { textOfCell } from "../written/grid.ts";
import { ruledTable, type RuledTable } from "./ruledTable.ts";

/** The pieces of a table on several pages as one: each has the columns of all. */
export function joinedTable(pieces: readonly RuledTable[]): DocumentTable {
  const [only, ...others] = pieces;
  if (only && !others.length) return only.table;
  const edges = pieces.flatMap(piece => piece.edges);
  const rows: DocumentCell[][] = [];
  for (const { frame, runs, table } of pieces)
    goOn(rows, ruledTable(frame, [...runs], edges, 1)?.table ?? table);
  return { kind: "table", rows };
}

/**
 * Puts the rows from overleaf below others. Words that a cell goes on with there stand with those that it began with: a
 * group's, and all of a row that is torn, whose figures stand on one of the two pages.
 */
function goOn(rows: DocumentCell[][], { rows: overleaf }: DocumentTable): void {
  const [first = [], ...others] = overleaf;
  const last = lastCells(rows);
  const columns = columnsOf(overleaf)[0] ?? [];
  const foot = [...last.values()]
    .filter(({ row }) => row === rows.length - 1)
    .map(({ cell }) => textOfCell(cell));
  const isTorn =
    !first.some(cell => FIGURE.test(textOfCell(cell))) ||
    (foot.includes("") && !foot.some(words => FIGURE.test(words)));
  const rest = first.map((cell, at): DocumentCell => {
    const column = columns[at] ?? 0;
    const before = last.get(column);
    if (!before || !goesOn(before, cell, isTorn)) return cell;
    const { row, place } = before;
    const words = textOfCell(before.cell) + textOfCell(cell);
    const contents = [{ kind: "paragraph", pieces: [{ words }] }] as const;
    rows[row]?.splice(place, 1, { ...before.cell, contents });
    return { ...cell, contents: [] };
  });
  if (!rows.length || rest.some(cell => textOfCell(cell))) rows.push(rest);
  else
    for (const [at, { rows: height }] of rest.entries())
      stretch(rows, last.get(columns[at] ?? 0), height - 1);
  rows.push(...others.map(row => [...row]));
}

/** Has a cell span more rows, which is all that a row that is dropped leaves of it. */
function stretch(rows: DocumentCell[][], foot: FootCell | undefined, more: number): void {
  const cell = foot && rows[foot.row]?.[foot.place];
  if (cell && more) rows[foot.row]?.splice(foot.place, 1, { ...cell, rows: cell.rows + more });
}

function goesOn({ cell: before }: FootCell, cell: DocumentCell, isTorn: boolean): boolean {
  const [begun, words] = [textOfCell(before), textOfCell(cell)];
  if (before.columns !== cell.columns || !words || FIGURE.test(begun)) return false;
  if (!begun) return isTorn && FIGURE.test(words);
  const isGroup = before.rows > 1 || cell.rows > 1;
  return (isTorn || isGroup) && !OPENS.test(words);
}

const FIGURE = /^[\d.,，]+$/;
/** What opens a label. */
const OPENS = /^(?:[一二三四五六七八九十]+、|[（(]|\d|第)/;

/** A cell at the foot of rows. */
interface FootCell {
  readonly cell: DocumentCell;
  readonly row: number;
  /** In its row. */
  readonly place: number;
}

/** The cells at the foot of rows, by the column that they begin at. */
function lastCells(rows: readonly (readonly DocumentCell[])[]): Map<number, FootCell> {
  const columns = columnsOf(rows);
  const cells = new Map<number, FootCell>();
  for (const [row, own] of rows.entries())
    for (const [place, cell] of own.entries())
      if (row + cell.rows >= rows.length) cells.set(columns[row]?.[place] ?? 0, { cell, row, place });
  return cells;
}

/** The column that each cell of each row begins at. */
function columnsOf(rows: readonly (readonly DocumentCell[])[]): number[][] {
  const takenTo: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(cell => {
      while ((takenTo[column] ?? 0) > row) column++;
      const from = column;
      for (; column < from + cell.columns; column++) takenTo[column] = row + cell.rows;
      return from;
    });
  });
}
