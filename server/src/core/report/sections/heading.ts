import type { Line } from "../../document/document.ts";
import { isAllDigits } from "../../number/digit.ts";
import type { Span } from "../../text/span.ts";

/** No heading is longer; a longer line is prose, whatever it begins with. */
const LONGEST_TITLE = 30;

/** Whether a line is a figure that stands alone, as the cells of a table copied from a page do: no heading is. */
export const isBareNumber = (text: string, { content, mark, depth }: Line): boolean =>
  !mark && depth === undefined && isAllDigits(text, content);

/** The words that could be a title: those before the first stop, if they are few. */
export function titleOf(text: string, line: Line): Span | undefined {
  const words = text.slice(
    line.content.start,
    Math.min(line.content.end, line.content.start + 2 * LONGEST_TITLE),
  );
  const runsOn = line.content.end - line.content.start > LONGEST_TITLE;
  const opening = runsOn ? /^[^。：:；;！!？?\s]*/ : /^[^。：:；;！!？?\t]*/;
  const length = opening.exec(words)?.[0].trimEnd().length ?? 0;
  if (!length || length > LONGEST_TITLE) return undefined;
  return { start: line.content.start, end: line.content.start + length };
}
