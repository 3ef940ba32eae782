import { minus, plus, shareOf, times, type Exact } from "../../number/exact.ts";
import type { Figure } from "../network.ts";
import { valueOf } from "./equations.ts";
import { canBe, type Change, type Explanation } from "./explanation.ts";
import { MOST_EXPLANATIONS, MOST_LOOKS } from "./limits.ts";
import { Residuals, type EquationIndex } from "./residuals.ts";

/**
 * Every way to mend the knot by so many figures besides those given; none when there are too many to tell. Some changed
 * figure is always alone in one of its equations, which says by how much: so each step sets one broken equation right.
 */
export function explain(
  index: EquationIndex,
  knot: readonly number[],
  size: number,
  given: Explanation = [],
): Explanation[] {
  const state = new Residuals(index, knot);
  const { broken } = state;
  const found = new Map<string, Explanation>();
  const changes = [...given];
  const changed = new Set<Figure>();
  let looks = 0;
  for (const { figure, to } of given) {
    state.shift(figure, minus(to, valueOf(figure)));
    changed.add(figure);
  }

  const visit = (left: number): void => {
    if (broken.size === 0) {
      if (left === 0) record(changes, found);
      return;
    }
    if (left === 0 || broken.size > left * index.reach) return;
    const tried = new Set<string>();
    for (const at of left === 1 ? decisive(index, broken) : [...broken]) {
      for (const [figure, count] of index.equation(at).terms) {
        if (looks > MOST_LOOKS || found.size > MOST_EXPLANATIONS) return;
        looks += index.standingsOf(figure).length;
        if (changed.has(figure) || broken.size - state.brokenAround(figure) > (left - 1) * index.reach)
          continue;
        const delta = mending(state.at(at), count);
        const to = delta === undefined ? undefined : plus(valueOf(figure), delta);
        if (delta === undefined || to === undefined || !canBe(figure, to)) continue;
        const key = `${figure.id} ${to}`;
        if (tried.has(key)) continue;
        tried.add(key);
        // The last change mends all that is left, or is none: that can be told without making it.
        if (left === 1) {
          if (state.holdsAround(figure, delta)) record([...changes, { figure, to }], found);
          continue;
        }
        changes.push({ figure, to });
        changed.add(figure);
        state.shift(figure, delta);
        visit(left - 1);
        state.shift(figure, times(-1n, delta));
        changed.delete(figure);
        changes.pop();
      }
    }
  };

  visit(size);
  return looks > MOST_LOOKS || found.size > MOST_EXPLANATIONS ? [] : [...found.values()];
}

/** Changes that each mend at one stroke all that their figure stands in, where no other change would do the same. */
export function obvious(index: EquationIndex, knot: readonly number[]): Change[] {
  const state = new Residuals(index, knot);
  const changes: Change[] = [];
  for (;;) {
    const strokes = strokesOf(index, state).filter(
      ({ figure }) => !changes.some(change => change.figure === figure),
    );
    const taken = new Map<number, number>();
    for (const { figure } of strokes) {
      for (const { at } of index.standingsOf(figure)) taken.set(at, (taken.get(at) ?? 0) + 1);
    }
    const alone = strokes.filter(({ figure }) =>
      index.standingsOf(figure).every(({ at }) => taken.get(at) === 1),
    );
    if (!alone.length) return changes;
    for (const change of alone) {
      state.shift(change.figure, minus(change.to, valueOf(change.figure)));
      changes.push(change);
    }
  }
}

/** Changes that mend two equations or more and leave none broken around their figure. */
function strokesOf(index: EquationIndex, state: Residuals): Change[] {
  const strokes: Change[] = [];
  const seen = new Set<Figure>();
  for (const broken of state.broken) {
    for (const [figure, count] of index.equation(broken).terms) {
      const standings = index.standingsOf(figure);
      if (seen.has(figure) || standings.length < 2) continue;
      seen.add(figure);
      if (state.brokenAround(figure) < standings.length) continue;
      const said = standings.find(({ at }) => index.equation(at).relation === "=");
      const delta = said ? mending(state.at(said.at), said.count) : mending(state.at(broken), count);
      if (delta === undefined || !canBe(figure, plus(valueOf(figure), delta))) continue;
      if (state.holdsAround(figure, delta)) strokes.push({ figure, to: plus(valueOf(figure), delta) });
    }
  }
  return strokes;
}

/** What to add to a figure that counts so often, to be rid of the residual. */
const mending = (residual: Exact, count: bigint): Exact | undefined => shareOf(residual, -count);

/**
 * The broken equations that may say by how much one figure is off, if that is all that is wrong: any that leaves no choice
 * of the amount, so the one with the fewest figures; of inequalities alone each, for one asks for more than another.
 */
function decisive(index: EquationIndex, broken: ReadonlySet<number>): readonly number[] {
  const equal = [...broken].filter(at => index.equation(at).relation === "=");
  if (!equal.length) return [...broken];
  const sizeOf = (at: number): number => index.equation(at).terms.size;
  return [equal.reduce((least, at) => (sizeOf(at) < sizeOf(least) ? at : least))];
}

function record(changes: readonly Change[], found: Map<string, Explanation>): void {
  const ordered = changes.toSorted((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
  found.set(ordered.map(({ figure, to }) => `${figure.id} ${to}`).join("|"), ordered);
}
