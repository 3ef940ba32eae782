import type { Content } from "../content.ts";
import { linesOf } from "./lines.ts";
import { joinedTable } from "./overleaf.ts";
import type { PageRun } from "./pageRun.ts";
import { ruledTable, type RuledTable } from "./ruledTable.ts";
import { framesOf, NEAR, type PageRule } from "./rules.ts";

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
    const pieces = piecesOf(page, at + 1, open[0]?.edges);
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

/** From the top down. `open` is where the columns part of a table that may go on from the page before. */
function piecesOf({ runs, rules }: Page, page: number, open?: readonly number[]): PagePiece[] {
  const tables = framesOf(rules).flatMap(
    frame => ruledTable(frame, runs) ?? (open && lastRow(frame, runs, open)) ?? [],
  );
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

/** All that is left of a table for another page may be one row. */
function lastRow(
  frame: readonly PageRule[],
  runs: readonly PageRun[],
  open: readonly number[],
): RuledTable | undefined {
  const row = ruledTable(frame, runs, open, 1);
  return row && isAsWide(open, row.edges) ? row : undefined;
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
