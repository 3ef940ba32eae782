import { textOf, trimmed, type Span } from "../text/span.ts";
import type { Block, TableBlock } from "./document.ts";
import { readLine } from "./line.ts";
import { rowOf } from "./row.ts";
import { BAR } from "./shape.ts";
import type { Stretch } from "./stretch.ts";

/** A stretch of lines that hold a cell each, with bars between them. */
export interface BrokenBars {
  /** Indices of its stretches, the end exclusive. */
  readonly from: number;
  readonly end: number;
  readonly blocks: readonly Block[];
}

/**
 * Rows that a line break in every cell spreads over many lines: a bar opens each cell but a row's first, which may stand
 * on the line before, or be missing after a blank line. Undefined where the lines from `at` on are no such thing. Where
 * bars stand otherwise the rows' ends can't be told: their cells are given as lines.
 */
export function readBrokenBars(
  text: string,
  stretches: readonly Stretch[],
  at: number,
): BrokenBars | undefined {
  let end = at;
  let count = 0;
  for (let i = at; i < stretches.length; i++) {
    const { shape, span } = stretches[i] as Stretch;
    if (shape === "bars") {
      if (!isSingle(text, span)) break;
      count++;
      end = i + 1;
    } else if (shape !== "blank" && shape !== "tear" && !(shape === "words" && opensRow(text, stretches, i)))
      break;
  }
  if (count < FEWEST) return undefined;
  // Where words open rows, those before the first bar open the first row; else they are a heading.
  const hasWords = stretches.slice(at, end).some(({ shape }) => shape === "words");
  const before = stretches[at - 1];
  const from = hasWords && before?.shape === "words" && isShort(text, before) ? at - 1 : at;
  const lines = stretches.slice(from, end).filter(({ shape }) => shape !== "tear");
  const barred = lines.filter(({ shape }) => shape === "bars");
  const opened = barred.filter(({ span }) => /^\s*[|｜│┃]/.test(textOf(text, span)));
  const isRegular =
    5 * opened.length >= 4 * barred.length &&
    opened.some(({ span }) => !/[|｜│┃]\s*$/.test(textOf(text, span)));
  return { from, end, blocks: isRegular ? tableOf(text, lines) : cellLines(text, lines) };
}

/** So many cells alone on their lines are no accident. */
const FEWEST = 4;

/** Whether a line holds one cell at most, between bars or beside one. */
function isSingle(text: string, span: Span): boolean {
  const inner = trimmed(text, span);
  const line = textOf(text, inner);
  const bars = [...line.matchAll(BAR)].map(({ index }) => index);
  return bars.length <= 2 && bars.every(index => index === 0 || index === line.length - 1);
}

const isShort = (text: string, { span }: Stretch): boolean => {
  const { start, end } = trimmed(text, span);
  return end - start < 60 && !textOf(text, span).includes("。");
};

/** Whether a line of words is a row's first cell: one with a bar comes next, at once unless blank lines part all cells. */
function opensRow(text: string, stretches: readonly Stretch[], at: number): boolean {
  const isSpaced = stretches[at - 1]?.shape === "blank" && stretches[at + 1]?.shape === "blank";
  const after = stretches[at + (isSpaced && stretches[at - 3]?.shape === "blank" ? 2 : 1)];
  return after?.shape === "bars" && isSingle(text, after.span) && isShort(text, stretches[at] as Stretch);
}

function tableOf(text: string, lines: readonly Stretch[]): TableBlock[] {
  const blanks = lines.filter(({ shape }) => shape === "blank").length;
  const isSpaced = blanks * 2 > lines.length - blanks;
  const hasWords = lines.some(({ shape }) => shape === "words");
  const rows: { start: number; end: number; cells: Span[] }[] = [];
  let isNext = true;
  for (const { shape, span } of lines) {
    if (shape === "blank") {
      if (!isSpaced && rows.length) isNext = true;
      continue;
    }
    const inner = trimmed(text, span);
    const words = textOf(text, inner);
    const opens = /^[|｜│┃]/.test(words);
    const closes = /[|｜│┃]$/.test(words) && words.length > 1;
    if (isNext || !opens) {
      const isFirstMissing = opens && hasWords;
      rows.push({ ...span, cells: isFirstMissing ? [{ start: inner.start, end: inner.start }] : [] });
    }
    const row = rows.at(-1);
    if (!row) continue;
    row.end = span.end;
    row.cells.push({ start: inner.start + (opens ? 1 : 0), end: inner.end - (closes ? 1 : 0) });
    isNext = closes;
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  return [{ kind: "table", notation: "bars", span, rows: rows.map(row => rowOf(text, row, row.cells)) }];
}

/** The cells as lines without their bars. */
const cellLines = (text: string, lines: readonly Stretch[]): Block[] =>
  lines.flatMap(({ span }) => {
    const inner = trimmed(text, span);
    const line = textOf(text, inner);
    const start = inner.start + (/^[|｜│┃]/.test(line) ? 1 : 0);
    return readLine(text, { start, end: Math.max(start, inner.end - (/[|｜│┃]$/.test(line) ? 1 : 0)) }) ?? [];
  });
