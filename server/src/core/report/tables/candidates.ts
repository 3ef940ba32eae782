import type { StreamRow } from "./stream.ts";

/**
 * The stretches of rows in each of which a table may stand, where `begins` tells a table's first row of figures: a second one
 * begins behind the last figures of the one before it.
 */
function stretches(
  rows: readonly StreamRow[],
  begins: (row: StreamRow) => boolean,
): (readonly StreamRow[])[] {
  const starts: number[] = [];
  for (const [at, row] of rows.entries()) if (begins(row)) starts.push(at);
  if (starts.length < 2) return [rows];
  const cuts = starts.slice(1).map((start, i) => {
    const before = rows.slice(starts[i], start).findLastIndex(row => row.figures > 0);
    return (starts[i] as number) + before + 1;
  });
  return [0, ...cuts].map((from, i) => rows.slice(from, cuts[i]));
}

const EARLIER = /上一?年度?(?!结转)|去年/u;
const YEAR = /(20\d\d)\s*年/u;

/** Of several tables that could be the one looked for, those that the words above them don't give to another year. */
export function candidates(
  rows: readonly StreamRow[],
  begins: (row: StreamRow) => boolean,
  year: number | undefined,
): (readonly StreamRow[])[] {
  const found = stretches(rows, begins);
  if (found.length < 2) return found;
  const own = found.filter(stretch => !isOfAnotherYear(stretch, year));
  return own.length ? own : found;
}

/** Whether the last line of words above the table speaks of another year. */
function isOfAnotherYear(stretch: readonly StreamRow[], year: number | undefined): boolean {
  const table = stretch.findIndex(row => row.block !== undefined || row.figures > 0);
  const words = stretch
    .slice(0, Math.max(0, table))
    .findLast(row => row.texts > 0)
    ?.cells.map(cell => cell.content.text)
    .join("");
  if (!words) return false;
  const named = YEAR.exec(words)?.[1];
  return EARLIER.test(words) || (named !== undefined && year !== undefined && Number(named) !== year);
}
