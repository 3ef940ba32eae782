import { readCell } from "../../number/cell.ts";
import { part as stretchOf } from "../../text/mapped.ts";
import type { Span } from "../../text/span.ts";
import type { Alignment } from "./alignment.ts";
import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import { takenApart, type StreamCell, type StreamRow } from "./stream.ts";

const LABEL_AND_DIGITS = new RegExp(String.raw`^(.*[^\d.．\s])\s*(\d{1,${BOUNDS.gluedDigits}})$`, "su");

/** Takes labels apart from digits that stand right behind them: 规章000. */
export const unglued = (rows: readonly StreamRow[], labels: AxisLabels): StreamRow[] =>
  takenApart(rows, cell => labelAndDigits(cell, labels));

function labelAndDigits(cell: StreamCell, labels: AxisLabels): StreamCell[] | undefined {
  const { text } = cell.content;
  const mayMatch = text.length < BOUNDS.labelLength && isAsciiDigit(text.charCodeAt(text.length - 1));
  const match = mayMatch ? LABEL_AND_DIGITS.exec(text) : null;
  const [, label = "", digits = ""] = match ?? [];
  if (!match || labels.exact(text).length || !labels.exact(label).length) return undefined;
  const start = text.length - digits.length;
  return [
    part(cell, { start: 0, end: label.length }),
    { ...part(cell, { start, end: start + digits.length }), isGlued: true },
  ];
}

const isAsciiDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Some of a cell's text as a cell of its own. */
export function part(cell: StreamCell, span: Span): StreamCell {
  const content = stretchOf(cell.content, span);
  return {
    span: cell.content.source(span),
    content,
    reading: readCell(content.text),
    column: cell.column,
  };
}

/** The ways to cut glued digits into as many figures as there are columns; no figure but 0 begins with 0. */
export function cuts(values: readonly StreamCell[], width: number): Alignment[] {
  const [glued, ...others] = values;
  if (!glued?.isGlued || others.length) return [];
  const digits = glued.content.text;
  const ways: Alignment[] = [];
  const cut = (from: number, cells: readonly StreamCell[]): void => {
    const left = width - cells.length;
    if (ways.length > BOUNDS.cuts || digits.length - from < left) return;
    if (left === 0) {
      if (from === digits.length) ways.push({ cells, extra: [] });
      return;
    }
    const longest = digits[from] === "0" ? 1 : digits.length - from - left + 1;
    for (let length = left === 1 ? Math.max(1, digits.length - from) : 1; length <= longest; length++)
      cut(from + length, [...cells, { ...part(glued, { start: from, end: from + length }), isGlued: true }]);
  };
  cut(0, []);
  return ways.length > BOUNDS.cuts ? [] : ways;
}
