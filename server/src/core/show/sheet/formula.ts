import { formatExact, minus, ZERO, type Exact } from "../../number/exact.ts";
import type { Figure, Identity } from "../../network/network.ts";
import type { SheetLine } from "./checkSheet.ts";

/** The identity in numbers: "6 + 2 + 0 = 8", "6 + 2 = 8 ≠ 9", "6 + ? = 9". */
export function formulaOf({ identity, status, sums }: SheetLine): string {
  const { parts, wholes, relation } = identity;
  const left = written(parts, status === "broken" ? sums?.parts : undefined);
  const right = written(wholes, status === "broken" ? sums?.wholes : undefined);
  return `${left} ${(status === "broken" ? NOT : SIGNS)[relation]} ${right}`;
}

const SIGNS: Record<Identity["relation"], string> = { "=": "=", "<=": "≤", ">=": "≥" };
const NOT: Record<Identity["relation"], string> = { "=": "≠", "<=": "＞", ">=": "＜" };

/** The figures added up, with their sum where it is given and isn't plain to see. */
function written(figures: readonly Figure[], sum: Exact | undefined): string {
  const terms = figures.map(({ value }) => (value === undefined ? "?" : formatExact(value))).join(" + ");
  return sum === undefined || figures.length === 1 ? terms : `${terms} = ${formatExact(sum)}`;
}

/** By how much the parts are more than the wholes. */
export const differenceOf = ({ sums }: SheetLine): Exact => (sums ? minus(sums.parts, sums.wholes) : ZERO);
