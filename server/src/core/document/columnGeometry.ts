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

/** Finds the columns from rows of figures and the labels before them; undefined where the figures don't stand in columns. */
export function columnsAmong(
  rows: readonly { readonly labels: readonly Extent[]; readonly figures: readonly Extent[] }[],
): Columns | undefined {
  const figures: Extent[] = [];
  for (const extent of rows.flatMap(row => row.figures).sort((a, b) => a.left - b.left)) {
    const last = figures.at(-1);
    if (last && extent.left < last.right)
      figures.splice(-1, 1, { left: last.left, right: Math.max(last.right, extent.right) });
    else figures.push(extent);
  }
  const most = rows.reduce((count, row) => Math.max(count, row.figures.length), 0);
  if (figures.length !== most) return undefined;
  const labels: number[] = [];
  for (const { left } of rows.flatMap(row => row.labels).sort((a, b) => a.left - b.left)) {
    if (left > (labels.at(-1) ?? -Infinity) + SLACK) labels.push(left);
  }
  return { labels, figures };
}

/** Labels of one column start no further apart. */
const SLACK = 3;

/** The column of what stands there: of the figures that it stands over, else of the labels that it starts with. */
export function columnOf({ labels, figures }: Columns, { left, right }: Extent): number {
  const below = figures.findIndex(each => left < each.right && each.left < right);
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
