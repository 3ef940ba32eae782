import { plus, times, ZERO, type Exact } from "../../number/exact.ts";
import { holdsAt, type Figure, type Identity } from "../network.ts";
import { MOST_UNKNOWN } from "./limits.ts";

/**
 * A sum over known figures that has to be zero (or not above it, or not below): an identity, or several joined so that
 * the figures that can't be read fall out.
 */
export interface Equation {
  readonly identities: readonly Identity[];
  /** How often each figure counts; never zero. */
  readonly terms: ReadonlyMap<Figure, bigint>;
  readonly relation: Identity["relation"];
}

/** A figure that can't be read, and the equation that says what it is once the rest is known. */
export interface Definition {
  readonly figure: Figure;
  readonly equation: Equation;
}

export interface Equations {
  readonly known: readonly Equation[];
  /** In the order in which the figures were taken out: an equation speaks of known figures and of later ones. */
  readonly definitions: readonly Definition[];
}

/** An empty place counts as zero until the identities say otherwise. */
export const valueOf = (figure: Figure): Exact => figure.value ?? ZERO;

/** Tells the figures that no value can be taken for: what is missing or unread, and empty places that are due. */
export const unknownBeside =
  (due: ReadonlySet<Figure>) =>
  (figure: Figure): boolean =>
    figure.value === undefined && (figure.gap?.kind !== "empty" || due.has(figure));

/** The sum as it stands, or with other values. */
export function residualOf({ terms }: Equation, value: (figure: Figure) => Exact = valueOf): Exact {
  let sum = ZERO;
  for (const [figure, count] of terms) sum = plus(sum, times(count, value(figure)));
  return sum;
}

/** The equation holds with these values, or as it stands. */
export const holds = (equation: Equation, value?: (figure: Figure) => Exact): boolean =>
  holdsAt(equation.relation, residualOf(equation, value));

/** The identities as equations of known figures. */
export function equationsOf(
  identities: readonly Identity[],
  isUnknown: (figure: Figure) => boolean,
): Equations {
  let known = identities.map(equationOf);
  const definitions: Definition[] = [];
  const unknown = new Set<Figure>();
  for (const { terms } of known)
    for (const figure of terms.keys()) if (isUnknown(figure)) unknown.add(figure);
  if (!unknown.size) return { known, definitions };
  if (unknown.size <= MOST_UNKNOWN) {
    for (const figure of unknown) {
      const speaking = known.filter(({ terms }) => terms.has(figure));
      const telling = speaking.filter(({ relation, terms }) => relation === "=" && isUnit(terms.get(figure)));
      const unknowns = ({ terms }: Equation): number => [...terms.keys()].filter(isUnknown).length;
      const [pivot] = telling.toSorted((a, b) => unknowns(a) - unknowns(b));
      if (!pivot) continue;
      definitions.push({ figure, equation: pivot });
      known = known
        .filter(equation => equation !== pivot)
        .map(equation => (equation.terms.has(figure) ? without(figure, equation, pivot) : equation))
        .filter(({ terms }) => terms.size > 0);
    }
  }
  return {
    known: known.filter(({ terms }) => ![...terms.keys()].some(isUnknown)),
    definitions,
  };
}

function equationOf(identity: Identity): Equation {
  const terms = new Map<Figure, bigint>();
  for (const part of identity.parts) add(terms, part, 1n);
  for (const whole of identity.wholes) add(terms, whole, -1n);
  return { identities: [identity], terms, relation: identity.relation };
}

/** The equation with the pivot taken in, so that the figure falls out of it. */
function without(figure: Figure, equation: Equation, pivot: Equation): Equation {
  const times = -(equation.terms.get(figure) ?? 0n) * (pivot.terms.get(figure) ?? 0n);
  const terms = new Map(equation.terms);
  for (const [other, count] of pivot.terms) add(terms, other, times * count);
  const identities = [...new Set([...equation.identities, ...pivot.identities])];
  return { identities, terms, relation: equation.relation };
}

function add(terms: Map<Figure, bigint>, figure: Figure, times: bigint): void {
  const sum = (terms.get(figure) ?? 0n) + times;
  if (sum === 0n) terms.delete(figure);
  else terms.set(figure, sum);
}

const isUnit = (times: bigint | undefined): boolean => times === 1n || times === -1n;

/** What the figures that can't be read have to be, where that is certain. */
export function solve(
  definitions: readonly Definition[],
  value: (figure: Figure) => Exact | undefined,
): ReadonlyMap<Figure, Exact> {
  const solved = new Map<Figure, Exact>();
  for (const { figure, equation } of definitions.toReversed()) {
    let rest = ZERO;
    let isCertain = true;
    for (const [other, count] of equation.terms) {
      if (other === figure) continue;
      const one = solved.get(other) ?? value(other);
      if (one === undefined) isCertain = false;
      else rest = plus(rest, times(count, one));
    }
    if (isCertain) solved.set(figure, times(-(equation.terms.get(figure) ?? 0n), rest));
  }
  return solved;
}
