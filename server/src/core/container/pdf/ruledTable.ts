import type { DocumentCell, DocumentTable } from "../content.ts";
import type { PageRun } from "./pageRun.ts";
import { inLines } from "./lines.ts";
import { edgesOf, isAcross, NEAR, type PageRule } from "./rules.ts";

/** A table drawn with rules, and where it stands. */
export interface RuledTable {
  readonly table: DocumentTable;
  readonly frame: readonly PageRule[];
  readonly top: number;
  readonly bottom: number;
  /** Where its columns part. */
  readonly edges: readonly number[];
  readonly runs: ReadonlySet<PageRun>;
}

/**
 * The table whose frame these rules are; undefined where they part no rows and columns. Its columns part at other edges
 * too, where it goes on from or to another page.
 */
export function ruledTable(
  frame: readonly PageRule[],
  runs: readonly PageRun[],
  others: readonly number[] = [],
): RuledTable | undefined {
  const across = frame.filter(isAcross);
  const down = frame.filter(rule => !isAcross(rule));
  const columns = edgesOf([...down.map(({ left, right }) => (left + right) / 2), ...others]);
  // A row that the page's end tears has no rule there.
  const ends = [Math.min(...down.map(({ bottom }) => bottom)), Math.max(...down.map(({ top }) => top))];
  const rows = edgesOf([...across.map(({ bottom, top }) => (bottom + top) / 2), ...ends]).reverse();
  if (columns.length < 3 || rows.length < 3 || !across.length) return undefined;
  const height = rows.length - 1;
  const width = columns.length - 1;

  /** Each place's cell, told by its first place. */
  const cellAt = Array.from({ length: height * width }, (_, at) => at);
  const first = (at: number): number => {
    let of = at;
    while (cellAt[of] !== of) of = cellAt[of] ?? of;
    return of;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [first(one), first(other)];
    cellAt[Math.max(a, b)] = Math.min(a, b);
  };
  const isParted = (rules: readonly PageRule[], x: number, y: number): boolean =>
    rules.some(
      ({ left, right, bottom, top }) =>
        left - NEAR <= x && x <= right + NEAR && bottom - NEAR <= y && y <= top + NEAR,
    );
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const x = middle(columns, column);
      const y = middle(rows, row);
      if (column + 1 < width && !isParted(down, columns[column + 1] ?? 0, y)) join(at, at + 1);
      if (row + 1 < height && !isParted(across, x, rows[row + 1] ?? 0)) join(at, at + width);
    }

  const within = new Map<number, PageRun[]>();
  for (const run of runs) {
    const column = placeIn(columns, run.x + run.width / 2);
    const row = placeIn(
      rows.map(edge => -edge),
      -(run.y + run.height / 3),
    );
    if (column === undefined || row === undefined) continue;
    const cell = first(row * width + column);
    within.set(cell, [...(within.get(cell) ?? []), run]);
  }
  const table = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => row * width + column)
      .filter(at => first(at) === at)
      .map(at =>
        cellOf(
          at,
          cellAt.map((_, each) => first(each)),
          width,
          within.get(at) ?? [],
        ),
      ),
  );
  return {
    frame,
    table: { kind: "table", rows: table },
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    edges: columns,
    runs: new Set([...within.values()].flat()),
  };
}

const middle = (edges: readonly number[], at: number): number =>
  ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;

/** Between which edges, in rising order, a place is. */
function placeIn(edges: readonly number[], place: number): number | undefined {
  const behind = edges.findIndex(edge => edge > place);
  return behind > 0 ? behind - 1 : undefined;
}

function cellOf(at: number, cells: readonly number[], width: number, runs: readonly PageRun[]): DocumentCell {
  const places = cells.flatMap((cell, place) => (cell === at ? [place] : []));
  const last = places.at(-1) ?? at;
  const right = Math.max(...places.map(place => place % width));
  const words = inLines(runs)
    .map(line => line.map(run => run.words).join(""))
    .join("");
  return {
    columns: right - (at % width) + 1,
    rows: Math.floor(last / width) - Math.floor(at / width) + 1,
    contents: [{ kind: "paragraph", pieces: words ? [{ words }] : [] }],
  };
}
