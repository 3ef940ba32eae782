import { formatExact, minus, ZERO, type Exact } from "../../number/exact.ts";
import type { Figure, Identity } from "../../network/network.ts";
import type { SheetLine } from "./checkSheet.ts";

/** The identity in numbers: "6 + 2 + 0 = 8", "6 + 2 = 8 ≠ 9", "6 + ? = 9". */
export const formulaOf = (sum: SheetSum): string => formula(sum, figures => figures);

/** The same without zeros, as it is said in a line: "6 + 2 = 8". */
export const shortFormulaOf = (sum: SheetSum): string =>
  formula(sum, figures => {
    const counted = figures.filter(({ value }) => value !== ZERO);
    return counted.length ? counted : figures.slice(0, 1);
  });

type SheetSum = Pick<SheetLine, "identity" | "status" | "sums">;

function formula(
  { identity, status, sums }: SheetSum,
  choose: (side: readonly Figure[]) => readonly Figure[],
): string {
  const { relation } = identity;
  const [parts, wholes] = [choose(identity.parts), choose(identity.wholes)];
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
