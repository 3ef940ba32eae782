import type { Figure } from "../network/network.ts";
import { formatExact, type Exact } from "../number/exact.ts";
import { respell } from "../number/respell.ts";
import type { Edit } from "../text/edit.ts";
import { textOf } from "../text/span.ts";
import { inItsRoom } from "./room.ts";

/**
 * Makes a figure say a value, in the draft's own manner; a missing cell comes with its separators, and the bar behind a cell
 * stays where it is while there is room.
 */
export function writeFigure(text: string, { span, gap, value }: Figure, to: Exact): Edit {
  if (gap?.kind === "missing") return { span, newText: gap.before + formatExact(to) + gap.after };
  const ahead = aheadOf(gap);
  if (ahead) return { span, newText: ahead + formatExact(to) };
  const newText = value === undefined ? formatExact(to) : respell(to, textOf(text, span));
  return inItsRoom(text, { span, newText });
}

/** What has to be put ahead of a figure whose cell was cut off. */
const aheadOf = (gap: Figure["gap"]): string | undefined =>
  gap?.kind === "empty" || gap?.kind === "open" ? gap.ahead : undefined;

/**
 * Writes figures at once: those in cells that were cut off their row's end go in one after the other, each in its column.
 * Undefined where two would run together.
 */
export function writeFigures(
  text: string,
  changes: readonly { readonly figure: Figure; readonly to: Exact }[],
): Edit[] | undefined {
  const edits = new Map<number, Edit>();
  const put = new Map<number, string>();
  for (const { figure, to } of changes) {
    const { span, gap } = figure;
    const known = edits.get(span.start);
    const ahead = aheadOf(gap);
    const before = put.get(span.start) ?? "";
    if (known && (ahead === undefined || ahead.length <= before.length)) return undefined;
    if (ahead !== undefined) put.set(span.start, ahead);
    const edit = writeFigure(text, figure, to);
    edits.set(
      span.start,
      known ? { span, newText: known.newText + edit.newText.slice(before.length) } : edit,
    );
  }
  return [...edits.values()];
}

/**
 * Whether a figure can be written without touching what stands around it: not where its digits are broken over lines, where
 * its cell isn't there and no separator makes one, right beside bars or words of which nobody knows whether they tell cells,
 * right beside another figure, or before a line's first bar, which opens a cell of its own.
 */
export function isWritable(text: string, { span, gap }: Figure): boolean {
  if (gap?.kind === "missing") return gap.before !== "" || gap.after !== "";
  const around = text.charAt(span.start - 1) + text.charAt(span.end);
  if (gap?.kind === "empty" || gap?.kind === "open") {
    if (gap.isStrewn) return !/\S/.test(around);
    const isFilled = span.start < span.end;
    if (!isFilled && (/^[\r\n][|｜│┃]$/.test(around) || (!gap.ahead && /\d/.test(around)))) return false;
  }
  return !/[\r\n]/.test(textOf(text, span));
}
