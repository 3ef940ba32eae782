import type { Checked } from "../../check/check.ts";
import type { Figure } from "../../network/network.ts";
import { touches } from "../../text/span.ts";

/** A checked draft, as far as questions about its figures go. */
export type CheckedDraft = Pick<Checked, "report" | "prose" | "network">;

/**
 * The figure that a place of the draft is in or beside: one with a number before a blank, and the narrowest where words
 * that deny something hold another.
 */
export function figureAt({ report, network }: CheckedDraft, offset: number): Figure | undefined {
  const at = report.document.origin.fromDraft(offset);
  return network.figures
    .filter(figure => isSomewhere(figure) && touches(figure.span, at))
    .reduce<Figure | undefined>(
      (best, figure) => (!best || isNearer(figure, best) ? figure : best),
      undefined,
    );
}

function isNearer(figure: Figure, other: Figure): boolean {
  const [isRead, isOtherRead] = [figure.value !== undefined, other.value !== undefined];
  return isRead === isOtherRead ? lengthOf(figure) < lengthOf(other) : isRead;
}

const lengthOf = ({ span }: Figure): number => span.end - span.start;

/** Whether the draft has a place for it. */
export const isSomewhere = ({ gap }: Figure): boolean => gap?.kind !== "absent" && gap?.kind !== "unplaced";
