import type { Exact } from "../../number/exact.ts";
import type { Figure, Network } from "../network.ts";
import { equationsOf, solve, valueOf, type Definition } from "./equations.ts";
import { canBe, type Explanation } from "./explanation.ts";
import { faultsOf, type Fault } from "./fault.ts";
import { EquationIndex } from "./residuals.ts";
import { untie } from "./untie.ts";

export interface Diagnosis {
  readonly faults: readonly Fault[];
  /** What the figures that can't be read have to be, where the identities say so and nothing contradicts them. */
  readonly values: ReadonlyMap<Figure, Exact>;
}

const diagnoses = new WeakMap<Network, Diagnosis>();

/** The faults behind the broken identities of a network; worked out once. */
export function diagnose(network: Network): Diagnosis {
  const known = diagnoses.get(network);
  if (known) return known;
  const diagnosis = locate(network);
  diagnoses.set(network, diagnosis);
  return diagnosis;
}

function locate(network: Network): Diagnosis {
  const { known, definitions } = equationsOf(network.identities);
  const index = new EquationIndex(known);
  const order = new Map(network.identities.map((identity, at) => [identity, at]));
  const faults = untie(index, explanation => leavesReadable(explanation, definitions))
    .flatMap(knot => faultsOf(index, knot, network))
    .map(fault => ({
      ...fault,
      identities: fault.identities.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    }));
  return { faults, values: valuesOf(definitions, faults) };
}

/** Whether what can't be read could still be something after the changes. */
function leavesReadable(explanation: Explanation, definitions: readonly Definition[]): boolean {
  if (!definitions.length) return true;
  const to = new Map(explanation.map(change => [change.figure, change.to]));
  const solved = solve(definitions, figure => to.get(figure) ?? valueOf(figure));
  return [...solved].every(([figure, value]) => canBe(figure, value));
}

/** The unread figures' values under the changes that are clear; none that a fault still in doubt has a say in. */
function valuesOf(definitions: readonly Definition[], faults: readonly Fault[]): ReadonlyMap<Figure, Exact> {
  const clear = faults.filter(fault => fault.isClear).flatMap(({ explanations: [first = []] }) => first);
  const to = new Map(clear.map(change => [change.figure, change.to]));
  const doubtful = new Set(faults.filter(fault => !fault.isClear).flatMap(fault => fault.identities));
  const solved = new Map(solve(definitions, figure => to.get(figure) ?? valueOf(figure)));
  for (const { figure, equation } of definitions) {
    const value = solved.get(figure);
    const isDoubtful = equation.identities.some(identity => doubtful.has(identity));
    if (value !== undefined && (isDoubtful || !canBe(figure, value))) solved.delete(figure);
  }
  return solved;
}
