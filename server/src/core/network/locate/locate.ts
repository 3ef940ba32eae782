import type { Exact } from "../../number/exact.ts";
import type { Figure, Identity, Network } from "../network.ts";
import { equationsOf, solve, valueOf, type Definition, type Equation } from "./equations.ts";
import { canBe, sameChange, type Explanation } from "./explanation.ts";
import { swapOf, unlikelihood } from "./plausibility.ts";
import { Search } from "./search.ts";

/** Something wrong in the figures: the identities that are broken together and what would mend them. */
export interface Fault {
  /** Never empty; in the order of the network. */
  readonly identities: readonly Identity[];
  /** The smallest changes that mend them and break nothing, the likeliest first; none when nothing small does. */
  readonly explanations: readonly Explanation[];
  /** Whether the first explanation is the only one, or far likelier than all the others together. */
  readonly isClear: boolean;
}

export interface Diagnosis {
  readonly faults: readonly Fault[];
  /** What the figures that can't be read have to be, where the identities say so and nothing contradicts them. */
  readonly values: ReadonlyMap<Figure, Exact>;
}

/** More figures than this at fault in one knot are not told apart. */
const MOST_FIGURES = 3;

/** Knots beyond this number aren't tried in pairs. */
const MOST_PAIRED = 8;

/** How much likelier, in bits, the first explanation is than the rest together before it is taken for the right one. */
const CLEAR_BY = 3;

const diagnoses = new WeakMap<Network, Diagnosis>();

/** The faults behind the broken identities of a network; worked out once. */
export function diagnose(network: Network): Diagnosis {
  const known = diagnoses.get(network);
  if (known) return known;
  const diagnosis = locate(network);
  diagnoses.set(network, diagnosis);
  return diagnosis;
}

interface Knot {
  readonly equations: readonly number[];
  readonly explanations: readonly Explanation[];
}

function locate(network: Network): Diagnosis {
  const { known, definitions } = equationsOf(network.identities);
  const search = new Search(known);
  const explain = (knot: readonly number[], size: number): Explanation[] =>
    (search.explain(knot, size) ?? []).filter(explanation => leavesReadable(explanation, definitions));
  const knots = untie(search.knots(), explain, knot => search.fewest(knot));
  const order = new Map(network.identities.map((identity, at) => [identity, at]));
  const faults = knots.flatMap(({ equations, explanations }) =>
    faultsOf(
      equations.map(at => known[at]).filter(equation => equation !== undefined),
      explanations,
      network,
      order,
    ),
  );
  return { faults, values: valuesOf(definitions, faults) };
}

/** Whether what can't be read could still be something after the changes. */
function leavesReadable(explanation: Explanation, definitions: readonly Definition[]): boolean {
  if (!definitions.length) return true;
  const to = new Map(explanation.map(change => [change.figure, change.to]));
  const solved = solve(definitions, figure => to.get(figure) ?? valueOf(figure));
  return [...solved].every(([figure, value]) => canBe(figure, value));
}

type Explain = (knot: readonly number[], size: number) => Explanation[];

/** Explains each knot by as few figures as will do; knots that only go together are joined. */
function untie(
  knots: readonly (readonly number[])[],
  explain: Explain,
  fewest: (knot: readonly number[]) => number,
): Knot[] {
  const done: Knot[] = [];
  let open: (readonly number[])[] = [];
  const attempt = (equations: readonly number[], size: number): boolean => {
    if (fewest(equations) > size) return false;
    const explanations = explain(equations, size);
    if (explanations.length) done.push({ equations, explanations });
    return explanations.length > 0;
  };
  for (const knot of knots) if (!attempt(knot, 1)) open.push(knot);
  if (open.length <= MOST_PAIRED) {
    open = joined(open, pair => attempt(pair, 2));
  }
  for (let size = 2; size <= MOST_FIGURES; size++) open = open.filter(knot => !attempt(knot, size));
  if (open.length > 1 && open.length <= MOST_FIGURES && attempt(open.flat(), MOST_FIGURES)) open = [];
  return [...done, ...open.map(equations => ({ equations, explanations: [] }))];
}

/** Takes out the pairs that the attempt explains. */
function joined(
  knots: readonly (readonly number[])[],
  attempt: (pair: readonly number[]) => boolean,
): (readonly number[])[] {
  const left = [...knots];
  for (let i = 0; i < left.length; i++) {
    const mate = left.findIndex((other, j) => j > i && attempt([...(left[i] ?? []), ...other]));
    if (mate < 0) continue;
    left.splice(mate, 1);
    left.splice(i--, 1);
  }
  return left;
}

/** A knot's faults: every figure that is certain is one of its own, the rest is one. */
function faultsOf(
  equations: readonly Equation[],
  explanations: readonly Explanation[],
  network: Network,
  order: ReadonlyMap<Identity, number>,
): Fault[] {
  const touched = (explanation: Explanation | undefined): Identity[] =>
    unique(
      equations
        .filter(({ terms }) => !explanation || explanation.some(({ figure }) => terms.has(figure)))
        .flatMap(({ identities }) => identities),
    ).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const [first, ...others] = explanations;
  if (!first) return [{ identities: touched(undefined), explanations: [], isClear: false }];
  const certain = first.filter(change => others.every(other => other.some(one => sameChange(one, change))));
  if (certain.length === first.length && swapOf(first)) {
    return [{ identities: touched(first), explanations: [first], isClear: true }];
  }
  const faults: Fault[] = certain.map(change => ({
    identities: touched([change]),
    explanations: [[change]],
    isClear: true,
  }));
  if (certain.length < first.length) {
    const rest = explanations.map(changes => changes.filter(one => !certain.some(c => sameChange(c, one))));
    const ranked = rankedBy(rest, network);
    faults.push({
      identities: touched(rest.flat()),
      explanations: ranked.explanations,
      isClear: ranked.isClear,
    });
  }
  return faults;
}

function rankedBy(
  explanations: readonly Explanation[],
  network: Network,
): { explanations: Explanation[]; isClear: boolean } {
  const weighed = explanations
    .map(explanation => ({ explanation, bits: unlikelihood(explanation, network) }))
    .sort((a, b) => a.bits - b.bits || Number(isOfWholes(b.explanation)) - Number(isOfWholes(a.explanation)));
  const least = weighed[0]?.bits ?? 0;
  const others = weighed.slice(1).reduce((sum, { bits }) => sum + 2 ** (least - bits), 0);
  return {
    explanations: weighed.map(({ explanation }) => explanation),
    isClear: others * 2 ** CLEAR_BY <= 1,
  };

  /** A total is what people put right first. */
  function isOfWholes(explanation: Explanation): boolean {
    return explanation.every(({ figure }) =>
      network.of(figure).some(({ wholes }) => wholes.includes(figure)),
    );
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The unread figures' values under the changes that are clear; none that an unexplained fault has a say in. */
function valuesOf(definitions: readonly Definition[], faults: readonly Fault[]): ReadonlyMap<Figure, Exact> {
  const to = new Map(
    faults
      .filter(fault => fault.isClear)
      .flatMap(({ explanations: [first] }) =>
        (first ?? []).map(change => [change.figure, change.to] as const),
      ),
  );
  const doubtful = new Set(faults.filter(fault => !fault.isClear).flatMap(fault => fault.identities));
  const solved = new Map(solve(definitions, figure => to.get(figure) ?? valueOf(figure)));
  for (const { figure, equation } of definitions) {
    const value = solved.get(figure);
    const isDoubtful = equation.identities.some(identity => doubtful.has(identity));
    if (value !== undefined && (isDoubtful || !canBe(figure, value))) solved.delete(figure);
  }
  return solved;
}
