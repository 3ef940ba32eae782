import { textOf, trimmed, type Span } from "../text/span.ts";
import { readOpenedCells } from "./openedCells.ts";
import { barsIn } from "./shape.ts";
import { readStrewnCells } from "./strewnCells.ts";
import { isFigure, isShortWords, type BrokenBars, type Stretch } from "./stretch.ts";

/**
 * Tables whose rows a line break in their cells spreads over many lines, as converters of web pages write them; bars may
 * stand on lines of their own. Undefined where the lines from `at` on are no such thing.
 */
export function readBrokenBars(
  text: string,
  stretches: readonly Stretch[],
  at: number,
): BrokenBars | undefined {
  const end = endOf(text, stretches, at);
  if (end === undefined) return undefined;
  const opened = readOpenedCells(text, stretches, at, end);
  if (opened) return opened;
  const before = stretches[at - 1];
  const from = before && isShortWords(text, before) ? at - 1 : at;
  const lines = stretches.slice(from, end).filter(({ shape }) => shape !== "tear");
  return { from, end, blocks: readStrewnCells(text, lines) };
}

/** Where the run of lines ends that starts at `at`; undefined where too few of them hold one cell. */
function endOf(text: string, stretches: readonly Stretch[], at: number): number | undefined {
  let end = at;
  let single = 0;
  let several = 0;
  let figures = 0;
  let words = 0;
  let barsBefore = 0;
  const isBroken = (): boolean => figures >= FEWEST_FIGURES || (single >= FEWEST_CELLS && single > several);
  for (let i = at; i < stretches.length; i++) {
    const { shape, span } = stretches[i] as Stretch;
    if (shape === "bars") {
      const cells = filledIn(text, span);
      const [only] = cells;
      const bars = countBars(text, span);
      const isRow =
        cells.length > 1 || (only !== undefined && bars >= FEWEST_BARS_OF_ROW && bars === barsBefore);
      barsBefore = bars;
      if (isRow) several++;
      else if (only ?? isLoneBar(text, span)) single++;
      if (only ? cells.length === 1 && isFigure(text, only) : isLoneBar(text, span)) figures++;
      end = i + 1;
    } else if (shape === "words") {
      if (!goesOn(text, stretches, i) || (++words > MOST_WORDS && !isBroken())) break;
      if (isFigure(text, span)) figures++;
    } else if (shape !== "blank" && shape !== "tear") break;
  }
  return isBroken() ? end : undefined;
}

/** A line with so many bars, as many as the line before, is a row, and a row of empty cells where it has but one word. */
const FEWEST_BARS_OF_ROW = 3;

const countBars = (text: string, span: Span): number => barsIn(textOf(text, span)).length;

/** So many cells alone on their lines, or figures, are no accident. */
const FEWEST_CELLS = 4;
const FEWEST_FIGURES = 3;

/** Lines without a bar, before it is clear what the run is; so that looking stays linear. */
const MOST_WORDS = 12;

/** What stands between the bars of a line. */
const filledIn = (text: string, span: Span): Span[] => {
  const cells: Span[] = [];
  let from = span.start;
  const add = (end: number): void => {
    const cell = from < end ? trimmed(text, { start: from, end }) : undefined;
    if (cell && cell.start < cell.end) cells.push(cell);
    from = end + 1;
  };
  for (const index of barsIn(textOf(text, span))) add(span.start + index);
  add(span.end);
  return cells;
};

const isLoneBar = (text: string, span: Span): boolean => textOf(text, span).trim().length === 1;

/**
 * Whether a line of words is a cell or a part of one: a line with a bar and one cell at most comes soon, or at once one that
 * a bar opens.
 */
function goesOn(text: string, stretches: readonly Stretch[], at: number): boolean {
  if (!isShortWords(text, stretches[at] as Stretch)) return false;
  let words = 0;
  for (let i = at + 1; i < Math.min(stretches.length, at + FARTHEST); i++) {
    const each = stretches[i] as Stretch;
    if (each.shape === "bars")
      return filledIn(text, each.span).length < 2 || (i === at + 1 && OPENED.test(textOf(text, each.span)));
    if (each.shape === "words" && (++words > MOST_LINES || !isShortWords(text, each))) return false;
    if (each.shape === "tsv" || each.shape === "table") return false;
  }
  return false;
}

const OPENED = /^\s*[|｜│┃]/;
const FARTHEST = 8;

/** Lines of a cell behind its first. */
const MOST_LINES = 2;
