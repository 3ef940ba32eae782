import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/**
 * The last line of the row that starts at a line: spreadsheets copy a cell with line breaks in quotation marks. The line
 * itself where no such cell is.
 */
export function quotedRowEnd(text: string, lines: Lines, first: number): number {
  const lineAt = (line: number): string => text.slice(lines.span(line).start, lines.span(line).end);
  let end = first;
  for (let line = lineAt(end); OPENS.test(line) && end < first + MOST_LINES; line = lineAt(end)) {
    let close = end + 1;
    while (close <= end + MOST_LINES_OF_CELL && INSIDE.test(lineAt(close)) && close < lines.count) close++;
    const hasTab = line.includes("\t") || lineAt(close).includes("\t");
    if (!hasTab || !CLOSES.test(lineAt(close))) break;
    end = close;
  }
  return end;
}

/** The last cell of a line opens a quotation. */
const OPENS = /(?:^|\t)"[^"\t]*$/;
const INSIDE = /^[^"\t]*$/;
const CLOSES = /^[^"\t]*"(?:\t|$)/;

const MOST_LINES = 60;
const MOST_LINES_OF_CELL = 5;

/** A cell without the quotation marks that a spreadsheet put around it. */
export const unquoted = (text: string, cell: Span): Span =>
  cell.end - cell.start > 1 && text[cell.start] === '"' && text[cell.end - 1] === '"'
    ? { start: cell.start + 1, end: cell.end - 1 }
    : cell;
