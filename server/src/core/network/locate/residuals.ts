import { plus, times, ZERO, type Exact } from "../../number/exact.ts";
import { holdsAt, type Figure } from "../network.ts";
import { residualOf, type Equation } from "./equations.ts";

/** Where a figure stands: an equation, by its number, and how often it counts there. */
export interface Standing {
  readonly at: number;
  readonly count: bigint;
}

/** The equations of a network, numbered, with what is wrong in each. */
export class EquationIndex {
  readonly #equations: readonly Equation[];
  readonly #residuals: readonly Exact[];
  readonly #standings = new Map<Figure, Standing[]>();
  /** The most equations that one figure stands in; at least one. */
  readonly reach: number;

  constructor(equations: readonly Equation[]) {
    this.#equations = equations;
    this.#residuals = equations.map(equation => residualOf(equation));
    equations.forEach(({ terms }, at) => {
      for (const [figure, count] of terms) {
        const standings = this.#standings.get(figure);
        if (standings) standings.push({ at, count });
        else this.#standings.set(figure, [{ at, count }]);
      }
    });
    this.reach = [...this.#standings.values()].reduce((most, { length }) => Math.max(most, length), 1);
  }

  equation(at: number): Equation {
    return this.#equations[at] as Equation;
  }

  residual(at: number): Exact {
    return this.#residuals[at] as Exact;
  }

  standingsOf(figure: Figure): readonly Standing[] {
    return this.#standings.get(figure) ?? [];
  }

  holds(at: number, residual: Exact): boolean {
    return holdsAt(this.equation(at).relation, residual);
  }

  /** Equations that don't hold, in groups that share no figure. */
  knots(): number[][] {
    const broken = new Set<number>();
    this.#residuals.forEach((residual, at) => {
      if (!this.holds(at, residual)) broken.add(at);
    });
    const knots: number[][] = [];
    const seen = new Set<Figure>();
    for (const first of broken) {
      broken.delete(first);
      const knot = [first];
      for (const at of knot) {
        for (const figure of this.equation(at).terms.keys()) {
          if (seen.has(figure)) continue;
          seen.add(figure);
          for (const other of this.standingsOf(figure)) if (broken.delete(other.at)) knot.push(other.at);
        }
      }
      knots.push(knot);
    }
    return knots;
  }
}

/** What is left wrong of a knot while changes are tried; equations broken by other knots count as mended. */
export class Residuals {
  readonly #index: EquationIndex;
  readonly #now: Map<number, Exact>;
  readonly broken: Set<number>;

  constructor(index: EquationIndex, knot: readonly number[]) {
    this.#index = index;
    this.#now = new Map(knot.map(at => [at, index.residual(at)]));
    this.broken = new Set(knot);
  }

  at(equation: number): Exact {
    const now = this.#now.get(equation);
    if (now !== undefined) return now;
    const first = this.#index.residual(equation);
    return this.#index.holds(equation, first) ? first : ZERO;
  }

  /** How many broken equations the figure stands in. */
  brokenAround(figure: Figure): number {
    let count = 0;
    for (const { at } of this.#index.standingsOf(figure)) if (this.broken.has(at)) count++;
    return count;
  }

  /** Whether all that a figure stands in would hold with so much more of it. */
  holdsAround(figure: Figure, delta: Exact): boolean {
    return this.#index
      .standingsOf(figure)
      .every(({ at, count }) => this.#index.holds(at, plus(this.at(at), times(count, delta))));
  }

  /** Adds to a figure. */
  shift(figure: Figure, delta: Exact): void {
    for (const { at, count } of this.#index.standingsOf(figure)) {
      const residual = plus(this.at(at), times(count, delta));
      this.#now.set(at, residual);
      if (this.#index.holds(at, residual)) this.broken.delete(at);
      else this.broken.add(at);
    }
  }
}
