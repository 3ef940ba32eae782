import { pointAt, type Span } from "../text/span.ts";

/** Where something stands in its line, in columns. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The columns of a table that spaces hold. */
export interface Columns {
  /** Left ends of the labels' columns. */
  readonly labels: readonly number[];
  readonly figures: readonly Extent[];
}

/** What a row has in a line: left ends of its labels, and its figures, each perhaps several that stand close. */
export interface RowExtents {
  readonly labels: readonly Extent[];
  readonly figures: readonly (readonly Extent[])[];
}

/** Finds the columns from rows of figures and the labels before them; undefined where the figures don't stand in columns. */
export function columnsAmong(rows: readonly RowExtents[]): Columns | undefined {
  const figures: Extent[] = [];
  for (const extent of rows.flatMap(row => row.figures.flat()).sort((a, b) => a.left - b.left)) {
    const last = figures.at(-1);
    if (last && extent.left < last.right)
      figures.splice(-1, 1, { left: last.left, right: Math.max(last.right, extent.right) });
    else figures.push(extent);
  }
  if (!standIn(figures, rows)) return undefined;
  const labels: number[] = [];
  for (const { left } of rows.flatMap(row => row.labels).sort((a, b) => a.left - b.left)) {
    if (left > (labels.at(-1) ?? -Infinity) + SLACK) labels.push(left);
  }
  return { labels, figures };
}

/** Whether a row has figures in all of the columns, and none has two in one. */
function standIn(columns: readonly Extent[], rows: readonly RowExtents[]): boolean {
  let most = 0;
  for (const { figures } of rows) {
    const taken = figures.flatMap(words => [...new Set(words.map(word => columnAt(columns, word)))]);
    const distinct = new Set(taken).size;
    if (distinct < taken.length) return false;
    most = Math.max(most, distinct);
  }
  return most === columns.length;
}

/** Of columns of figures the one that something stands over; -1 for none. */
export const columnAt = (columns: readonly Extent[], { left, right }: Extent): number =>
  columns.findIndex(each => left < each.right && each.left < right);

/** Labels of one column start no further apart. */
const SLACK = 3;

/** The column of what stands there: of the figures that it stands over, else of the labels that it starts with. */
export function columnOf({ labels, figures }: Columns, extent: Extent): number {
  const { left } = extent;
  const below = columnAt(figures, extent);
  if (below >= 0) return labels.length + below;
  const before = figures.findLastIndex(each => each.right <= left);
  if (before >= 0) return labels.length + before;
  return Math.max(
    0,
    labels.findLastIndex(each => each <= left + SLACK),
  );
}

/** Where a figure would be typed that belongs there: among spaces, off the words beside it; undefined for want of room. */
export function gapAt(line: string, columns: readonly number[], { left }: Extent): Span | undefined {
  const at = columns.findIndex(column => column >= left);
  const isFree = at > 0 && [at - 1, at].every(i => /[ \u00a0\u3000]/.test(line[i] ?? ""));
  return isFree ? pointAt(at) : undefined;
}
