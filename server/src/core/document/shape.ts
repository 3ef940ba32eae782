import { textOf, type Span } from "../text/span.ts";
import { unitsLike } from "../text/units.ts";

/**
 * What a stretch within one line looks like by itself. A "tear" may stand in the midst of a table: a stray rule, the
 * delimiter row of Markdown, a page number.
 */
export type Shape = "blank" | "tear" | "tsv" | "bars" | "words";

export function shapeOf(text: string, span: Span): Shape {
  const line = textOf(text, span);
  let first = 0;
  while (first < line.length && isWhite(line.charCodeAt(first))) first++;
  const tabs = line.includes("\t") ? line.split("\t").length - 1 : 0;
  if (first === line.length) return tabs > 1 ? "tsv" : "blank";
  if (opensTear(line.charCodeAt(first)) && isTear(line)) return "tear";
  const bars = HAS_BAR.test(line) ? barsIn(line) : [];
  if (bars.length > 0 && bars.length >= tabs - (tabs && tabsBeside(line, bars))) return "bars";
  return tabs > 0 ? "tsv" : "words";
}

/** Bars between cells: ASCII, full-width or drawn. */
const HAS_BAR = /[|｜│┃]/;
const isBar = unitsLike(HAS_BAR);
const isWhite = unitsLike(/[\s\u200b-\u200d]/);
/** What a rule or a page's number begins with, white space aside. */
const opensTear = unitsLike(/[|｜+:：=_*—–\-－·\u2500-\u257f第Pp]/);

const isTear = (line: string): boolean => isRule(line) || isPageNumber(line);

/** Where a line's bars stand, but for those that a backslash says are words. */
export function barsIn(line: string): number[] {
  const bars: number[] = [];
  for (let at = 0; at < line.length; at++)
    if (isBar(line.charCodeAt(at)) && line[at - 1] !== "\\") bars.push(at);
  return bars;
}

/** How many tabs stand beside bars, with white space between at most: they fill cells, and part none. */
function tabsBeside(line: string, bars: readonly number[]): number {
  let count = 0;
  let end = 0;
  for (const bar of bars) {
    let from = bar;
    while (from > end && isWhite(line.charCodeAt(from - 1))) from--;
    end = bar + 1;
    while (end < line.length && isWhite(line.charCodeAt(end))) end++;
    for (let at = from; at < end; at++) if (line[at] === "\t") count++;
  }
  return count;
}

/** "-----", "---\t---", "|---|:--:|", "+---+", "├──┼──┤": strokes only, three together; or "|-|-|". */
const isRule = (line: string): boolean =>
  (/^[\s|｜+:：=_*—–\-\u2500-\u257f]+$/.test(line) && /([-=_*—–\u2500-\u257f])\1\1|:-|-:/.test(line)) ||
  /^\s*\|?(?:-\|)+-?\s*$/.test(line);

/** Markdown's row under a table's head. */
export function isDelimiterRow(text: string, span: Span): boolean {
  const row = textOf(text, span);
  return /^[\s|:-]+$/.test(row) && row.includes("|") && row.includes("-");
}

/** The depth that a rule under a line makes it a heading of; undefined for any other line. */
export function underlineDepth(text: string, span: Span): number | undefined {
  const line = textOf(text, span);
  return /^ {0,3}=+\s*$/.test(line) ? 1 : /^ {0,3}-+\s*$/.test(line) ? 2 : undefined;
}

const LONGEST_RUNNING_HEAD = 60;

/** "- 3 -", "— 3 —", "第 3 页", "第3页 共8页", "P. 3", "Page 3 of 8"; with the running head "Page 3 - 某局2024年…报告". */
const isPageNumber = (line: string): boolean =>
  line.length < LONGEST_RUNNING_HEAD &&
  (/^\s*P(?:age|\.)?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4}|\s+-\s[^|\t]+)?\s*$/i.test(line) ||
    /^\s*[-—–－·]+\s*\d{1,4}\s*[-—–－·]+\s*$/.test(line) ||
    /^\s*第\s*\d{1,4}\s*页\s*[,，/／]?\s*(?:共\s*\d{1,4}\s*页)?\s*$/.test(line));
