import type { Content, DocumentCell, DocumentTable } from "../content.ts";
import { linesOf } from "./lines.ts";
import type { PageRun } from "./pageRun.ts";
import { ruledTable, type RuledTable } from "./ruledTable.ts";
import { framesOf, NEAR, type PageRule } from "./rules.ts";
import { textOfCell } from "../written/grid.ts";

/** What stands on a page of a PDF. */
export interface Page {
  readonly runs: readonly PageRun[];
  readonly rules: readonly PageRule[];
}

/** A table of a page, or words between tables. */
type PagePiece = { readonly ruled: RuledTable } | { readonly lines: readonly Content[] };

/** Pages as paragraphs, a line each, and the tables that are drawn on them; a table that goes on overleaf is one. */
export function contentsOfPages(pages: readonly Page[]): Content[] {
  const contents: Content[] = [];
  let open: RuledTable[] = [];
  const close = (): void => {
    if (open.length) contents.push(joinedTable(open));
    open = [];
  };
  for (const [at, page] of pages.entries()) {
    const pieces = piecesOf(page, at + 1);
    for (const [place, piece] of pieces.entries()) {
      if ("ruled" in piece) {
        const isOverleaf = place === 0 || pieces.slice(0, place).every(isPageNumber);
        if (!open[0] || !isOverleaf || !isAsWide(open[0].edges, piece.ruled.edges)) close();
        open.push(piece.ruled);
      } else if (!open.length || !isPageNumber(piece)) {
        close();
        contents.push(...piece.lines);
      }
    }
  }
  close();
  return contents;
}

/** From the top down. */
function piecesOf({ runs, rules }: Page, page: number): PagePiece[] {
  const tables = framesOf(rules).flatMap(frame => ruledTable(frame, runs) ?? []);
  const inTables = new Set(tables.flatMap(({ runs: own }) => [...own]));
  const rest = runs.filter(run => !inTables.has(run));
  const pieces: PagePiece[] = [];
  let top = Infinity;
  let line = 0;
  const wordsDownTo = (bottom: number): void => {
    const between = rest.filter(({ y }) => y < top && y >= bottom);
    const lines = linesOf(between).map((words): Content => {
      line++;
      return { kind: "paragraph", pieces: [{ words }], pageLine: { page, line } };
    });
    if (lines.length) pieces.push({ lines });
  };
  for (const ruled of tables.toSorted((a, b) => b.top - a.top)) {
    wordsDownTo(ruled.top);
    pieces.push({ ruled });
    top = Math.min(top, ruled.top);
  }
  wordsDownTo(-Infinity);
  return pieces;
}

const isPageNumber = (piece: PagePiece): boolean =>
  "lines" in piece &&
  piece.lines.every(
    content =>
      content.kind === "paragraph" &&
      content.pieces.every(({ words }) => /^[\s\-—–第页]*\d{1,3}[\s\-—–页]*$/.test(words)),
  );

const isAsWide = (edges: readonly number[], others: readonly number[]): boolean =>
  [0, -1].every(side => Math.abs((edges.at(side) ?? 0) - (others.at(side) ?? 0)) <= 2 * NEAR);

/** The pieces of a table on several pages as one: each has the columns of all. */
function joinedTable(pieces: readonly RuledTable[]): DocumentTable {
  const [only, ...others] = pieces;
  if (only && !others.length) return only.table;
  const edges = pieces.flatMap(piece => piece.edges);
  const rows: DocumentCell[][] = [];
  for (const { frame, runs, table } of pieces)
    goOn(rows, ruledTable(frame, [...runs], edges)?.table ?? table);
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
  rows.push(...others.map(row => [...row]));
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
