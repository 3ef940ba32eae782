import type { Figure } from "../network/network.ts";
import { formatExact, type Exact } from "../number/exact.ts";
import { respell } from "../number/respell.ts";
import type { Edit } from "../text/edit.ts";
import { textOf } from "../text/span.ts";

/** Makes a figure say a value, in the draft's own manner; a missing cell comes with its separators. */
export function writeFigure(text: string, { span, gap, value }: Figure, to: Exact): Edit {
  if (gap?.kind === "missing") return { span, newText: gap.before + formatExact(to) + gap.after };
  return { span, newText: value === undefined ? formatExact(to) : respell(to, textOf(text, span)) };
}

/**
 * Whether a figure can be written without touching what stands around it: not where its digits are broken over lines, where
 * its cell isn't there and no separator makes one, or between bars of which nobody knows whether they tell cells.
 */
export function isWritable(text: string, { span, gap }: Figure): boolean {
  if (gap?.kind === "missing") return gap.before !== "" || gap.after !== "";
  if (gap?.kind === "empty" && gap.isStrewn)
    return !/[|｜]/.test(text.charAt(span.start - 1) + text.charAt(span.end));
  return !/[\r\n]/.test(textOf(text, span));
}
