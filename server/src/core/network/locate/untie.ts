import type { Explanation } from "./explanation.ts";
import type { EquationIndex } from "./residuals.ts";
import { MOST_FIGURES, MOST_TRIED } from "./limits.ts";
import { explain, obvious } from "./search.ts";

/** Broken equations that belong together, by their numbers, and every smallest way to mend them. */
export interface Knot {
  readonly equations: readonly number[];
  readonly explanations: readonly Explanation[];
}

/** Explains each knot by as few figures as will do; knots that only go together are joined. */
export function untie(index: EquationIndex, isPossible: (explanation: Explanation) => boolean): Knot[] {
  const done: Knot[] = [];
  const attempt = (equations: readonly number[], size: number, given: Explanation = []): boolean => {
    if (size * index.reach < equations.length && !given.length) return false;
    const explanations = explain(index, equations, size, given).filter(isPossible);
    if (explanations.length) done.push({ equations, explanations });
    return explanations.length > 0;
  };

  let open = index.knots().filter(knot => !attempt(knot, 1));
  if (open.length <= MOST_TRIED) open = withoutPairs(open, pair => attempt(pair, 2));
  for (let size = 2; size <= MOST_FIGURES; size++) open = open.filter(knot => !attempt(knot, size));
  if (open.length > 1 && open.length <= MOST_FIGURES && attempt(open.flat(), MOST_FIGURES)) open = [];
  if (open.length <= MOST_TRIED) {
    open = open.filter(knot => {
      const given = obvious(index, knot);
      const sizes = given.length ? [0, 1, 2, 3] : [];
      return !sizes.some(size => attempt(knot, size, given));
    });
  }
  return [...done, ...open.map(equations => ({ equations, explanations: [] }))];
}

/** The knots that the attempt doesn't explain together with another. */
function withoutPairs(knots: readonly number[][], attempt: (pair: number[]) => boolean): number[][] {
  const left: number[][] = [];
  const rest = [...knots];
  for (let knot = rest.shift(); knot; knot = rest.shift()) {
    const one = knot;
    const mate = rest.findIndex(other => attempt([...one, ...other]));
    if (mate < 0) left.push(one);
    else rest.splice(mate, 1);
  }
  return left;
}
