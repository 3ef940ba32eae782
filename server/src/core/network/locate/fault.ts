import { minus } from "../../number/exact.ts";
import type { Identity, Network } from "../network.ts";
import { valueOf } from "./equations.ts";
import { sameChange, type Change, type Explanation } from "./explanation.ts";
import { CLEAR_BY } from "./limits.ts";
import { isExchange, unlikelihood } from "./plausibility.ts";
import { Residuals, type EquationIndex } from "./residuals.ts";
import type { Knot } from "./untie.ts";

/** Something wrong in the figures: the identities that are broken together and what would mend them. */
export interface Fault {
  /** Never empty; in the order of the network. */
  readonly identities: readonly Identity[];
  /** The smallest changes that mend them and break nothing, the likeliest first; none when nothing small does. */
  readonly explanations: readonly Explanation[];
  /**
   * Whether the first explanation is the only one, or far likelier than all the others together; never where only
   * inequalities are broken, for these don't say what a figure is.
   */
  readonly isClear: boolean;
  /** Whether all that is clear is that figures stand in each other's places. */
  readonly isExchange: boolean;
}

/** A knot's faults: every figure that is certain and mended by itself is one of its own, the rest is one. */
export function faultsOf(index: EquationIndex, { equations, explanations }: Knot, network: Network): Fault[] {
  const [first] = explanations;
  const faultOf = (broken: readonly number[], ways: readonly Explanation[]): Fault => ({
    identities: identitiesOf(index, broken),
    ...ranked(
      ways,
      network,
      broken.some(at => index.equation(at).relation === "="),
    ),
  });
  const whole = faultOf(equations, explanations);
  if (!first) return [whole];
  const isCertain = (change: Change): boolean =>
    explanations.every(explanation => explanation.some(one => sameChange(one, change)));
  const breaksNothing = (changes: Explanation): boolean => breaks(index, equations, changes).length === 0;
  const alone = pairedUp(first.filter(isCertain), network).filter(breaksNothing);
  const certain = alone.flat();
  const rest = explanations.map(changes =>
    changes.filter(change => !certain.some(one => sameChange(one, change))),
  );
  if (!rest.every(breaksNothing)) return [whole];
  const partOf = (ways: readonly Explanation[]): Fault =>
    faultOf(touched(index, equations, ways.flat()), ways);
  const faults = alone.map(changes => partOf([changes]));
  return certain.length < first.length ? [...faults, partOf(rest)] : faults;
}

/** The changes one by one, save for two that exchange their figures. */
function pairedUp(changes: Explanation, network: Network): Explanation[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const mate = groups.find(([one, ...more]) => one && !more.length && isExchange([one, change], network));
    if (mate) mate.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** The equations that the changes break. */
function breaks(index: EquationIndex, knot: readonly number[], changes: Explanation): number[] {
  const state = new Residuals(index, knot);
  for (const { figure, to } of changes) state.shift(figure, minus(to, valueOf(figure)));
  return [...state.broken].filter(at => !knot.includes(at));
}

/** Those of a knot's equations that the changes bear on. */
const touched = (index: EquationIndex, knot: readonly number[], changes: Explanation): number[] =>
  knot.filter(at => changes.some(({ figure }) => index.equation(at).terms.has(figure)));

const identitiesOf = (index: EquationIndex, equations: readonly number[]): Identity[] => [
  ...new Set(equations.flatMap(at => index.equation(at).identities)),
];

/** The likeliest first; of those as likely, what changes totals alone. */
function ranked(
  explanations: readonly Explanation[],
  network: Network,
  saysAmounts: boolean,
): Omit<Fault, "identities"> {
  const isOfTotals = (explanation: Explanation): boolean =>
    explanation.every(({ figure }) => network.of(figure).some(({ wholes }) => wholes.includes(figure)));
  const weighed = explanations
    .map(explanation => ({
      explanation,
      bits: unlikelihood(explanation, network),
      rank: isOfTotals(explanation) ? 0 : 1,
    }))
    .sort((a, b) => a.bits - b.bits || a.rank - b.rank);
  const least = weighed[0]?.bits ?? 0;
  const others = weighed.slice(1).reduce((sum, { bits }) => sum + 2 ** (least - bits), 0);
  const isClear = saysAmounts && weighed.length > 0 && others * 2 ** CLEAR_BY <= 1;
  return {
    explanations: weighed.map(({ explanation }) => explanation),
    isClear,
    isExchange: isClear && isExchange(weighed[0]?.explanation ?? [], network),
  };
}
