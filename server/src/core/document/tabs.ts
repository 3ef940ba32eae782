import { trimmed, type Span } from "../text/span.ts";
import { scanEnumerator } from "./enumerator.ts";

/** The stretches between a line's tabs; those before the first and after the last count. */
export function splitTabs(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at; (at = text.indexOf("\t", from)) >= 0 && at < end; from = at + 1)
    cells.push({ start: from, end: at });
  cells.push({ start: from, end });
  return cells;
}

/** Whether a line is an item whose number a tab sets off, as word processors give their lists. */
export function isNumberedItem(text: string, cells: readonly Span[]): boolean {
  if (cells.length !== 2) return false;
  const [number, words] = cells.map(cell => trimmed(text, cell)).filter(({ start, end }) => start < end);
  return number !== undefined && words !== undefined && scanEnumerator(text, number)?.span.end === number.end;
}
