import { pointAt, textOf, trimmed, type Span } from "../text/span.ts";
import { barsIn } from "./shape.ts";
import type { Stretch } from "./stretch.ts";

/** What bars part, wherever the lines between them end. */
export interface BarredCell {
  /** Its words, those on one line; a point for an empty cell. */
  readonly span: Span;
  /** The line that it stands on. */
  readonly line: Span;
  readonly isBlank: boolean;
  /** An empty cell of a line of several bars and nothing else. */
  readonly isPad: boolean;
  /** Words that only a line end parts from the words before, on a line of their own or behind one. */
  readonly goesOn: boolean;
}

interface Bar {
  readonly at: number;
  readonly line: Span;
  /** One of several on a line that holds nothing else. */
  readonly isPad: boolean;
}

/** The cells of some lines in the order of the text: two bars with nothing between them hold an empty one. */
export function barredCells(text: string, stretches: readonly Stretch[]): BarredCell[] {
  const isBoxed = boxed(text, stretches);
  const isClosed = closed(text, stretches);
  const cells: BarredCell[] = [];
  /** The bars since the last words. */
  let bars: Bar[] = [];
  const addBlanks = (): void => {
    for (const [i, bar] of bars.entries()) {
      const before = bars[i - 1];
      if (!before) continue;
      const isBehind = before.line === bar.line || !isClosed;
      const { line, isPad } = isBehind ? before : bar;
      const span = pointAt(isBehind ? before.at + 1 : bar.at);
      cells.push({ span, line, isBlank: true, isPad, goesOn: false });
    }
  };
  let wordsBefore: Stretch | undefined;
  for (const stretch of stretches) {
    const { span: line, shape } = stretch;
    if (shape === "blank") {
      wordsBefore = undefined;
      continue;
    }
    const words = textOf(text, line);
    const isPad = !WORDS.test(words) && words.trim().length > 1;
    let from = line.start;
    const addWords = (end: number): void => {
      const span = trimmed(text, { start: from, end });
      if (span.start === span.end) return;
      addBlanks();
      const isParted =
        !wordsBefore || wordsBefore === stretch || (shape === "bars" && wordsBefore.shape === "bars");
      cells.push({ span, line, isBlank: false, isPad: false, goesOn: !bars.length && !isParted });
      bars = [];
      wordsBefore = stretch;
    };
    for (const index of barsIn(words)) {
      const at = line.start + index;
      addWords(at);
      const isEdge = isBoxed && from === line.start && bars.length > 0 && wordsBefore !== stretch;
      if (!isEdge) bars.push({ at, line, isPad });
      from = at + 1;
    }
    addWords(line.end);
  }
  addBlanks();
  return cells;
}

/** Whether lines have a bar at either end: the next line's first goes with this one's last. */
const boxed = (text: string, lines: readonly Stretch[]): boolean =>
  most(wordedLines(text, lines), line => isBar(line.at(0)) && isBar(line.at(-1)));

/** Whether bars end cells, as they do too where they all stand on lines of their own. */
function closed(text: string, lines: readonly Stretch[]): boolean {
  const worded = wordedLines(text, lines);
  return !worded.length || most(worded, line => !isBar(line.at(0)));
}

const isBar = (unit: string | undefined): boolean => unit !== undefined && "|｜│┃".includes(unit);

/** The lines that hold words and bars. */
const wordedLines = (text: string, lines: readonly Stretch[]): string[] =>
  lines
    .filter(({ shape }) => shape === "bars")
    .map(({ span }) => textOf(text, span).trim())
    .filter(line => WORDS.test(line));

const most = (lines: readonly string[], is: (line: string) => boolean): boolean =>
  2 * lines.filter(is).length > lines.length;

/** Anything but bars and spaces. */
const WORDS = /[^\s|｜│┃]/;
