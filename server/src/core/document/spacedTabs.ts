import { textOf, type Span } from "../text/span.ts";

/** What an editor puts in the place of a tab. */
const TAB = "    ";
const GAP = / {2,}/g;
const BLANK_CELL = TAB + TAB;
const FEWEST_CELLS = 3;

/**
 * Whether lines are rows of tabs that an editor turned into four spaces each, some of their cells blank: every gap is so
 * many spaces, and two of them have as many cells.
 */
export function areSpacedTabs(text: string, lines: readonly Span[]): boolean {
  const words = lines.map(line => textOf(text, line));
  if (!words.some(line => line.includes(BLANK_CELL))) return false;
  if (words.some(line => [...line.matchAll(GAP)].some(([gap]) => gap.length % TAB.length))) return false;
  const counts = words.map(line => line.split(TAB).length).filter(count => count >= FEWEST_CELLS);
  return new Set(counts).size < counts.length;
}

/** The stretches between such tabs. */
export function splitSpacedTabs(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at; (at = text.indexOf(TAB, from)) >= 0 && at + TAB.length <= end; from = at + TAB.length)
    cells.push({ start: from, end: at });
  return [...cells, { start: from, end }];
}
