import { textOf, type Span } from "../text/span.ts";
import { unitsLike } from "../text/units.ts";

/**
 * What a stretch within one line looks like by itself. A "tear" may stand in the midst of a table: a stray rule, the
 * delimiter row of Markdown, a page number.
 */
export type Shape = "blank" | "tear" | "tsv" | "bars" | "words";

export function shapeOf(text: string, span: Span): Shape {
  let bars = 0;
  let tabs = 0;
  /** Of its words; NaN while there are none. */
  let first = NaN;
  for (let at = span.start; at < span.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === TAB) tabs++;
    else if (isBar(unit) && !isEscaped(text, at, span)) bars++;
    if (Number.isNaN(first) && !isWhite(unit)) first = unit;
  }
  if (Number.isNaN(first)) return tabs > 1 ? "tsv" : "blank";
  if (opensTear(first) && isTear(textOf(text, span))) return "tear";
  if (bars > 0 && bars >= tabs) return "bars";
  return tabs > 0 ? "tsv" : "words";
}

const TAB = 0x09;

/** Bars between cells: ASCII, full-width or drawn. */
const isBar = unitsLike(/[|｜│┃]/);
const isWhite = unitsLike(/[\s\u200b-\u200d]/);
/** What a rule or a page's number begins with, white space aside. */
const opensTear = unitsLike(/[|｜+:：=_*—–\-－·\u2500-\u257f第]/);

const isTear = (line: string): boolean => isRule(line) || isPageNumber(line);

/** Whether a backslash in the line says that it is words. */
const isEscaped = (text: string, at: number, { start }: Span): boolean => at > start && text[at - 1] === "\\";

/** Where a line's bars stand, but for those that a backslash says are words. */
export function barsIn(line: string): number[] {
  const bars: number[] = [];
  for (let at = 0; at < line.length; at++)
    if (isBar(line.charCodeAt(at)) && line[at - 1] !== "\\") bars.push(at);
  return bars;
}

/** "-----", "---\t---", "|---|:--:|", "+---+", "├──┼──┤": strokes only, three together; or "|-|-|". */
const isRule = (line: string): boolean =>
  (/^[\s|｜+:：=_*—–\-\u2500-\u257f]+$/.test(line) && /([-=_*—–\u2500-\u257f])\1\1|:-|-:/.test(line)) ||
  /^\s*\|?(?:-\|)+-?\s*$/.test(line);

/** Markdown's row under a table's head. */
export const isDelimiterRow = (text: string, span: Span): boolean =>
  /^[\s|:-]*\|[\s|:-]*$/.test(textOf(text, span)) && textOf(text, span).includes("-");

/** The depth that a rule under a line makes it a heading of; undefined for any other line. */
export function underlineDepth(text: string, span: Span): number | undefined {
  const line = textOf(text, span);
  return /^ {0,3}=+\s*$/.test(line) ? 1 : /^ {0,3}-+\s*$/.test(line) ? 2 : undefined;
}

/** "- 3 -", "— 3 —", "第 3 页", "第3页 共8页". */
const isPageNumber = (line: string): boolean =>
  line.length < 40 &&
  (/^\s*[-—–－·]+\s*\d{1,4}\s*[-—–－·]+\s*$/.test(line) ||
    /^\s*第\s*\d{1,4}\s*页\s*[,，/／]?\s*(?:共\s*\d{1,4}\s*页)?\s*$/.test(line));
