import { textOf, trimmed, type Span } from "../text/span.ts";
import type { TableBlock } from "./document.ts";
import { rowOf } from "./row.ts";
import { barsIn } from "./shape.ts";
import { isFigure, isShortWords, type BrokenBars, type Stretch } from "./stretch.ts";

/**
 * Reads lines that hold a cell each, where a bar opens each cell but a row's first, which may stand on the line before, or
 * be missing after a blank line; `at` is the first with a bar, `limit` where they end at the latest. Undefined where bars
 * stand otherwise: the rows' ends can't be told from them.
 */
export function readOpenedCells(
  text: string,
  stretches: readonly Stretch[],
  at: number,
  limit: number,
): BrokenBars | undefined {
  let end = at;
  for (let i = at; i < limit; i++) {
    const { shape } = stretches[i] as Stretch;
    if (shape === "bars") end = i + 1;
    else if (shape === "words" && !opensRow(text, stretches, i)) break;
  }
  // Where words open rows, those before the first bar open the first row; else they are a heading.
  const hasWords = stretches.slice(at, end).some(({ shape }) => shape === "words");
  const before = stretches[at - 1];
  const from = hasWords && before && isShortWords(text, before) ? at - 1 : at;
  const lines = stretches.slice(from, end).filter(({ shape }) => shape !== "tear");
  return isRegular(text, lines) ? { from, end, blocks: tableOf(text, lines) } : undefined;
}

function isRegular(text: string, lines: readonly Stretch[]): boolean {
  const barred = lines.filter(({ shape }) => shape === "bars");
  const opened = barred.filter(({ span }) => /^\s*[|｜│┃]/.test(textOf(text, span)));
  return (
    barred.every(({ span }) => isSingle(text, span)) &&
    5 * opened.length >= 4 * barred.length &&
    !hasFiguresBetween(text, lines) &&
    opened.some(({ span }) => !/[|｜│┃]\s*$/.test(textOf(text, span)))
  );
}

/** Whether most figures stand on lines without a bar: then bars stand between cells, and open none but a row's first. */
function hasFiguresBetween(text: string, lines: readonly Stretch[]): boolean {
  const figures = lines.filter(({ span }) => isFigure(text, withoutBars(text, span)));
  return 2 * figures.filter(({ shape }) => shape === "words").length > figures.length;
}

function withoutBars(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span);
  const opens = /[|｜│┃]/.test(text.charAt(start));
  const closes = end - start > 1 && /[|｜│┃]/.test(text.charAt(end - 1));
  return { start: start + (opens ? 1 : 0), end: end - (closes ? 1 : 0) };
}

/** Whether a line of words is a row's first cell: one with a bar comes next, at once unless blank lines part all cells. */
function opensRow(text: string, stretches: readonly Stretch[], at: number): boolean {
  const isSpaced = stretches[at - 1]?.shape === "blank" && stretches[at + 1]?.shape === "blank";
  const after = stretches[at + (isSpaced && stretches[at - 3]?.shape === "blank" ? 2 : 1)];
  return after?.shape === "bars" && isSingle(text, after.span);
}

/** Whether a line holds one cell at most, between bars or beside one. */
function isSingle(text: string, span: Span): boolean {
  const line = textOf(text, trimmed(text, span));
  const bars = barsIn(line);
  return bars.length <= 2 && bars.every(index => index === 0 || index === line.length - 1);
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
  return [{ kind: "table", notation: "opened", span, rows: rows.map(row => rowOf(text, row, row.cells)) }];
}
