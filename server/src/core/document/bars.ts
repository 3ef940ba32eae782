import { trimmed, type Span } from "../text/span.ts";
import { barsIn } from "./shape.ts";

/** The rows of a run of lines with bars, an outer bar making no cell. */
export function splitBars(text: string, lines: readonly Span[]): Span[][] {
  const rows = lines.map(line => splitAtBars(text, line));
  const opened = !isRarelyOpened(text, rows) && outer(text, rows, cells => cells[0]);
  const closed = outer(text, rows, cells => cells.at(-1));
  return rows.map(cells =>
    cells.slice(
      opened && isBlank(text, cells[0]) && cells.length > 1 ? 1 : 0,
      closed && isBlank(text, cells.at(-1)) ? -1 : undefined,
    ),
  );
}

function splitAtBars(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const index of barsIn(text.slice(start, end))) {
    cells.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

/**
 * Whether the bars at this end of the rows are the table's edge rather than an empty cell's: all rows have one, or those
 * without are of another length all the same.
 */
function outer(text: string, rows: readonly Span[][], at: (cells: Span[]) => Span | undefined): boolean {
  const [edged, bare] = [true, false].map(blank => rows.filter(cells => isBlank(text, at(cells)) === blank));
  if (!bare?.length || !edged?.length) return true;
  const usual = commonest(edged.map(cells => cells.length));
  return !bare.some(cells => cells.length === usual);
}

/** Whether so few rows open with a bar that an empty cell stands before it. */
const isRarelyOpened = (text: string, rows: readonly Span[][]): boolean =>
  2 * rows.filter(([first]) => isBlank(text, first)).length < rows.length;

function commonest(values: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isBlank(text: string, cell: Span | undefined): boolean {
  if (!cell) return true;
  const { start, end } = trimmed(text, cell);
  return start === end;
}
