import type { Exact } from "../../number/exact.ts";
import { isWhole } from "../../number/exact.ts";
import type { Figure } from "../network.ts";

/** A figure and what it should be. */
export interface Change {
  readonly figure: Figure;
  readonly to: Exact;
}

/** Changes, one a figure, that together mend what is broken and break nothing. */
export type Explanation = readonly Change[];

/** Whether the figure can be that: a count is whole and not negative; what another document says stays. */
export const canBe = ({ isCount, bound, isGiven }: Figure, value: Exact): boolean =>
  !isGiven && bound !== "about" && (!isCount || (value >= 0n && isWhole(value)));

export const sameChange = (a: Change, b: Change): boolean => a.figure === b.figure && a.to === b.to;
