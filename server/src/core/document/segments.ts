import { readCell } from "../number/cell.ts";
import { CHINESE_ORDINAL } from "../number/ordinal.ts";
import { trimmed, type Span } from "../text/span.ts";
import type { Extent } from "./columnGeometry.ts";
import type { EnumeratorStyle } from "./document.ts";
import { scanEnumerator } from "./enumerator.ts";
import { columnsOf, type Metric } from "./width.ts";

/** Words of a line that runs of spaces set off from the others. */
export interface Segment extends Extent {
  readonly span: Span;
  readonly line: Span;
  readonly isFigure: boolean;
  /** Of the number of its own that it opens with: （一）, 1. */
  readonly mark: EnumeratorStyle | undefined;
  /** Its words, if there are several: of one cell, or of columns that stand close. */
  readonly words?: readonly Segment[];
}

/** The segments of a line: two spaces or more part them; before a number that opens a label and between figures one is enough. */
export function segmentsOf(text: string, line: Span): Segment[] {
  const { start, end } = trimmed(text, line);
  const spans: Span[] = [];
  let from = start;
  for (const { 0: gap, index } of text.slice(start, end).matchAll(GAP)) {
    const behind = start + index + gap.length;
    spans.push(...narrowly(text, { start: from, end: start + index }, FIGURE.test(text.charAt(behind))));
    from = behind;
  }
  spans.push(...narrowly(text, { start: from, end }, false));
  const columns = columnsOf(text.slice(line.start, line.end), "wide");
  return spans.filter(span => span.start < span.end).map(span => segmentAt(text, line, span, columns));
}

/** Where a segment stands in its line under a metric; `left` and `right` are under "wide". */
export function extentOf(text: string, segment: Segment, metric: Metric): Extent {
  if (metric === "wide") return segment;
  const { span, line } = segment;
  const columns = columnsOf(text.slice(line.start, line.end), metric);
  return { left: columns[span.start - line.start] ?? 0, right: columns[span.end - line.start] ?? 0 };
}

/** A space is enough before a number that opens a label: （三）不 1.属于国家秘密. */
const GAP = new RegExp(
  String.raw`[^\S\t]{2,}|[^\S\t](?=\d{1,2}[.、．][^\d\s]|[（(]${CHINESE_ORDINAL}[）)])`,
  "g",
);

/** Whether a line has runs of spaces, or figures that one parts. */
export const mayBeColumns = (line: string): boolean => WIDE_GAP.test(line) || FIGURES.test(line);

/** Whether a line among such lines is one of them: a label and its figure may stand closer there, or blanks behind it. */
export const goesWithColumns = (line: string): boolean =>
  mayBeColumns(line) || BLANKS_BEHIND.test(line) || LABELLED.test(line.trim());

const WIDE_GAP = /\S[^\S\t]{2,}\S/;

/** Cells left blank behind a label, by tabs that are spaces now. */
const BLANKS_BEHIND = /\S {8,}$/;

/** Three figures or more with a space between, to the end of the line. */
const FIGURES = /(?:^|[^\S\t])[\d０-９][\d０-９.,，]{0,20}(?:[^\S\t][\d０-９][\d０-９.,，]{0,20}){2,}\s*$/;

const FIGURE = /[\d０-９]/;

/** One figure after a label. */
const BEHIND_LABEL = /(?<=\D)[^\S\t][\d０-９][\d０-９.,，]{0,20}$/;

/** The same after a label of one word. */
const LABELLED = /(?<=^\S{1,40})[^\S\t][\d０-９][\d０-９.,，]{0,20}$/;

/** A segment, or those that it falls into where it ends in figures with a space between each; in one, if more stand behind. */
function narrowly(text: string, span: Span, isBeforeFigures: boolean): Span[] {
  const words = text.slice(span.start, span.end);
  const figures = FIGURES.exec(words) ?? (isBeforeFigures ? BEHIND_LABEL : LABELLED).exec(words);
  if (!figures || GROUPED.test(figures[0])) return [span];
  const at = span.start + figures.index;
  const parts = [{ start: span.start, end: at }];
  for (const { 0: token, index } of figures[0].matchAll(/\S+/g)) {
    parts.push({ start: at + index, end: at + index + token.length });
  }
  return parts.map(part => trimmed(text, part));
}

/** One number in groups of three: 1 234 567. */
const GROUPED = /^\s*[1-9]\d{0,2}(?:[ \u00a0]\d{3})+\s*$/;

function segmentAt(text: string, line: Span, span: Span, columns: readonly number[]): Segment {
  const { kind } = readCell(text.slice(span.start, span.end));
  const words = wordsOf(text, span);
  return {
    span,
    line,
    left: columns[span.start - line.start] ?? 0,
    right: columns[span.end - line.start] ?? 0,
    isFigure: kind === "figure" || kind === "empty",
    mark: scanEnumerator(text, span)?.style,
    ...(words.length > 1 && { words: words.map(word => segmentAt(text, line, word, columns)) }),
  };
}

/** Parted by spaces; a 0 before other digits is a figure of its own, which no space was left behind. */
const wordsOf = (text: string, { start, end }: Span): Span[] =>
  Array.from(text.slice(start, end).matchAll(/(?<!\d)0(?=\d)|\S+/g), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
