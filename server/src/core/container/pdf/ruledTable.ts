import type { DocumentCell, DocumentTable } from "../content.ts";
import type { PageRun } from "./pageRun.ts";
import { inLines } from "./lines.ts";
import { MergedPlaces, type MergedCell } from "./mergedPlaces.ts";
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
  leastRows = 2,
): RuledTable | undefined {
  const across = frame.filter(isAcross);
  const down = frame.filter(rule => !isAcross(rule));
  const columns = edgesOf([...down.map(({ left, right }) => (left + right) / 2), ...others]);
  // A row that the page's end tears has no rule there.
  const ends = [Math.min(...down.map(({ bottom }) => bottom)), Math.max(...down.map(({ top }) => top))];
  const rows = edgesOf([...across.map(({ bottom, top }) => (bottom + top) / 2), ...ends]).reverse();
  if (columns.length < 3 || rows.length <= leastRows || !across.length) return undefined;
  if (columns.length * rows.length > MOST_PLACES) return undefined;
  const merged = new MergedPlaces(rows.length - 1, columns.length - 1);
  const rightOf = columns.map(x => down.filter(({ left, right }) => isNear(x, left, right)));
  const below = rows.map(y => across.filter(({ bottom, top }) => isNear(y, bottom, top)));
  for (const { row, column } of merged.places()) {
    const x = middle(columns, column);
    const y = middle(rows, row);
    if (!rightOf[column + 1]?.some(({ bottom, top }) => isNear(y, bottom, top)))
      merged.joinRight(row, column);
    if (!below[row + 1]?.some(({ left, right }) => isNear(x, left, right))) merged.joinBelow(row, column);
  }
  const within = runsWithin(runs, rows, columns, merged);
  return {
    frame,
    table: {
      kind: "table",
      rows: merged.rows().map(cells => cells.map(cell => cellOf(cell, within.get(cell.at) ?? []))),
    },
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    edges: columns,
    runs: new Set([...within.values()].flat()),
  };
}

/** More places are a drawing, and no table's. */
const MOST_PLACES = 20_000;

/** Whether a place is between two others, or near one of them. */
const isNear = (place: number, from: number, to: number): boolean =>
  from - NEAR <= place && place <= to + NEAR;

/** The words that stand in each cell, told by its first place. */
function runsWithin(
  runs: readonly PageRun[],
  rows: readonly number[],
  columns: readonly number[],
  merged: MergedPlaces,
): ReadonlyMap<number, readonly PageRun[]> {
  const downwards = rows.map(edge => -edge);
  const within = new Map<number, PageRun[]>();
  for (const run of runs) {
    const column = placeIn(columns, run.x + run.width / 2);
    const row = placeIn(downwards, -(run.y + run.height / 3));
    if (column === undefined || row === undefined) continue;
    const cell = merged.cellAt(row, column);
    const words = within.get(cell);
    if (words) words.push(run);
    else within.set(cell, [run]);
  }
  return within;
}

const middle = (edges: readonly number[], at: number): number =>
  ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;

/** Between which edges, in rising order, a place is. */
function placeIn(edges: readonly number[], place: number): number | undefined {
  const behind = edges.findIndex(edge => edge > place);
  return behind > 0 ? behind - 1 : undefined;
}

function cellOf({ width, height }: MergedCell, runs: readonly PageRun[]): DocumentCell {
  const words = inLines(runs)
    .map(line => line.map(run => run.words).join(""))
    .join("");
  return {
    columns: width,
    rows: height,
    contents: [{ kind: "paragraph", pieces: words ? [{ words }] : [] }],
  };
}
