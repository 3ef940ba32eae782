import { textOf, type Span } from "../text/span.ts";
import { unitsLike } from "../text/units.ts";

/**
 * What a stretch within one line looks like by itself. A "tear" may stand in the midst of a table: a stray rule, the
 * delimiter row of Markdown, a page number.
 */
export type Shape = "blank" | "tear" | "tsv" | "bars" | "words";

export function shapeOf(text: string, span: Span): Shape {
  const line = textOf(text, span);
  const isDelimited = DELIMITER.test(line);
  const bars = isDelimited ? barsIn(line).length : 0;
  const tabs = isDelimited ? countTabs(line) : 0;
  if (!/[^\s\u200b-\u200d]/.test(line)) return tabs > 1 ? "tsv" : "blank";
  if (isRule(line) || isPageNumber(line)) return "tear";
  if (bars > 0 && bars >= tabs) return "bars";
  return tabs > 0 ? "tsv" : "words";
}

const DELIMITER = /[|｜│┃\t]/;

/** Bars between cells: ASCII, full-width or drawn. */
const isBar = unitsLike(/[|｜│┃]/);

function countTabs(line: string): number {
  let count = 0;
  for (let at = line.indexOf("\t"); at >= 0; at = line.indexOf("\t", at + 1)) count++;
  return count;
}

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
