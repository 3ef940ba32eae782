import { once } from "../../text/once.ts";
import type { Exact } from "../../number/exact.ts";
import { evaluate, networkOf, termsOf, type Figure, type Identity, type Network } from "../network.ts";
import { dueIn } from "./due.ts";
import {
  equationsOf,
  holds,
  solve,
  unknownBeside,
  valueOf,
  type Definition,
  type Equation,
} from "./equations.ts";
import { canBe, type Explanation } from "./explanation.ts";
import { faultsOf, type Fault } from "./fault.ts";
import { EquationIndex } from "./residuals.ts";
import { withRowsExchanged } from "./rowExchange.ts";
import { untie } from "./untie.ts";

export interface Diagnosis {
  readonly faults: readonly Fault[];
  /** What the figures that can't be read have to be, where the identities say so and nothing contradicts them. */
  readonly values: ReadonlyMap<Figure, Exact>;
}

/** The faults behind the broken identities of a network, those aside that are only likely; worked out once. */
export const diagnose = once((whole: Network): Diagnosis => {
  if (whole.identities.every(identity => identity.isLikely ?? evaluate(identity).status === "held"))
    return { faults: [], values: new Map() };
  const network = networkOf(
    whole.figures,
    whole.identities.filter(({ isLikely }) => !isLikely),
  );
  const isUnknown = unknownBeside(dueIn(whole));
  const { known, definitions } = equationsOf(network.identities, isUnknown);
  const unread: UnreadFigures = { definitions, isUnknown };
  const all = withRowsExchanged(faultsIn(known, unread, network), network);
  const isOpen = ({ explanations, identities }: Fault): boolean =>
    !explanations.length && identities.some(isOfTables) && !identities.every(isOfTables);
  if (!all.some(isOpen)) return { faults: all, values: valuesOf(unread, all) };
  const tables = known.filter(({ identities }) => identities.every(isOfTables));
  const inTables = faultsIn(tables, unread, network);
  const faults = all.flatMap(fault => (isOpen(fault) ? layered(fault, inTables, known) : [fault]));
  return { faults, values: valuesOf(unread, faults) };
});

function faultsIn(equations: readonly Equation[], unread: UnreadFigures, network: Network): Fault[] {
  if (equations.every(equation => holds(equation))) return [];
  const index = new EquationIndex(equations);
  const order = new Map(network.identities.map((identity, at) => [identity, at]));
  const before = solved(unread);
  return untie(index, explanation => leavesReadable(explanation, unread, before))
    .flatMap(knot => faultsOf(index, knot, network))
    .map(fault => ({
      ...fault,
      identities: fault.identities.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      explanations: fault.explanations.map(inOrderOfText),
    }));
}

const inOrderOfText = (explanation: Explanation): Explanation =>
  explanation.toSorted((a, b) => a.figure.span.start - b.figure.span.start);

/**
 * A fault that nothing explained, looked at again without the prose: what that says may be misread, and must not hide
 * what the tables say for themselves. It is a fault of its own where it still doesn't hold then.
 */
function layered(open: Fault, inTables: readonly Fault[], known: readonly Equation[]): readonly Fault[] {
  const doubted = new Set(open.identities);
  const around = inTables.filter(({ identities }) => identities.some(identity => doubted.has(identity)));
  if (!around.some(({ explanations }) => explanations.length)) return [open];
  const to = clearValues(around);
  const inProse = known.filter(
    equation =>
      equation.identities.some(identity => doubted.has(identity) && !isOfTables(identity)) &&
      !holds(equation, figure => to.get(figure) ?? valueOf(figure)),
  );
  return [
    ...around,
    ...inProse.map(({ identities }): Fault => ({
      identities,
      explanations: [],
      isClear: false,
      isExchange: false,
    })),
  ];
}

const isOfTables = (identity: Identity): boolean => termsOf(identity).every(({ cell }) => cell);

/** What the figures may be once put right: as the clear faults have it, and each explanation of the others in turn. */
export function waysToMend({ faults }: Diagnosis): ReadonlyMap<Figure, Exact>[] {
  const clear = clearValues(faults);
  const others = faults.filter(({ isClear }) => !isClear).flatMap(({ explanations }) => explanations);
  return [[], ...others].map(
    changes => new Map([...clear, ...changes.map(({ figure, to }) => [figure, to] as const)]),
  );
}

/** What the figures should be according to the faults that are clear. */
const clearValues = (faults: readonly Fault[]): ReadonlyMap<Figure, Exact> =>
  new Map(
    faults
      .filter(({ isClear }) => isClear)
      .flatMap(({ explanations: [first = []] }) => first)
      .map(({ figure, to }) => [figure, to]),
  );

/** The figures that can't be read. */
interface UnreadFigures {
  readonly definitions: readonly Definition[];
  readonly isUnknown: (figure: Figure) => boolean;
}

/** What they have to be, some of the others changed. */
const solved = (
  { definitions, isUnknown }: UnreadFigures,
  to: ReadonlyMap<Figure, Exact> = new Map(),
): ReadonlyMap<Figure, Exact> =>
  solve(definitions, figure => (isUnknown(figure) ? undefined : (to.get(figure) ?? valueOf(figure))));

/** Whether what can't be read and what the changes bear on could still be something after them. */
function leavesReadable(
  explanation: Explanation,
  unread: UnreadFigures,
  before: ReadonlyMap<Figure, Exact>,
): boolean {
  if (!unread.definitions.length) return true;
  const after = solved(unread, new Map(explanation.map(({ figure, to }) => [figure, to])));
  return [...after].every(([figure, value]) => value === before.get(figure) || canBe(figure, value));
}

/** The unread figures' values under the changes that are clear; none that a fault still in doubt has a say in. */
function valuesOf(unread: UnreadFigures, faults: readonly Fault[]): ReadonlyMap<Figure, Exact> {
  const doubtful = new Set(faults.filter(fault => !fault.isClear).flatMap(fault => fault.identities));
  const values = new Map(solved(unread, clearValues(faults)));
  for (const { figure, equation } of unread.definitions) {
    const value = values.get(figure);
    const isDoubtful = equation.identities.some(identity => doubtful.has(identity));
    if (value !== undefined && (isDoubtful || !canBe(figure, value))) values.delete(figure);
  }
  return values;
}
