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
