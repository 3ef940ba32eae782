import type { Exact } from "../../number/exact.ts";
import type { Figure } from "../network.ts";
import { holdsAt, residualOf, valueOf, type Equation } from "./equations.ts";
import { canBe, type Change, type Explanation } from "./explanation.ts";

interface Place {
  readonly at: number;
  readonly times: bigint;
}

/** Steps after which a search gives up, so that a table of nonsense costs no more than a wrong figure. */
const MOST_STEPS = 40_000;

/** More explanations than this are no explanation. */
const MOST_EXPLANATIONS = 400;

/** The equations of a network, searched for the figures that explain what is broken. */
export class Search {
  readonly #equations: readonly Equation[];
  readonly #residuals: readonly Exact[];
  readonly #places = new Map<Figure, Place[]>();
  /** The most equations that one figure stands in. */
  readonly #reach: number;

  constructor(equations: readonly Equation[]) {
    this.#equations = equations;
    this.#residuals = equations.map(residualOf);
    equations.forEach(({ terms }, at) => {
      for (const [figure, times] of terms) {
        const places = this.#places.get(figure);
        if (places) places.push({ at, times });
        else this.#places.set(figure, [{ at, times }]);
      }
    });
    this.#reach = Math.max(1, ...[...this.#places.values()].map(places => places.length));
  }

  /** Equations that don't hold, in groups that share no figure. */
  knots(): number[][] {
    const broken = new Set<number>();
    this.#residuals.forEach((residual, at) => {
      if (!this.#holds(at, residual)) broken.add(at);
    });
    const knots: number[][] = [];
    for (const first of broken) {
      broken.delete(first);
      const knot = [first];
      for (const at of knot) {
        for (const figure of this.#figuresOf(at)) {
          for (const place of this.#placesOf(figure)) {
            if (broken.delete(place.at)) knot.push(place.at);
          }
        }
      }
      knots.push(knot);
    }
    return knots;
  }

  /** Every way to mend these equations by exactly so many figures; undefined when there are too many to tell. */
  explain(knot: readonly number[], size: number): Explanation[] | undefined {
    const reach = this.#reach;
    const residuals = new Map(knot.map(at => [at, this.#residuals[at] ?? 0n]));
    const broken = new Set(knot);
    const found = new Map<string, Explanation>();
    const changes: Change[] = [];
    const changed = new Set<Figure>();
    let steps = 0;

    const shift = (figure: Figure, delta: Exact): void => {
      for (const { at, times } of this.#placesOf(figure)) {
        const residual = (residuals.get(at) ?? this.#slack(at)) + times * delta;
        residuals.set(at, residual);
        if (this.#holds(at, residual)) broken.delete(at);
        else broken.add(at);
      }
    };

    const visit = (left: number): void => {
      if (broken.size === 0) {
        if (left === 0) record(changes, found);
        return;
      }
      if (left === 0 || broken.size > left * reach) return;
      const tried = new Set<string>();
      for (const at of left === 1 ? [this.#smallest(broken)] : [...broken]) {
        for (const [figure, times] of this.#equations[at]?.terms ?? []) {
          if (changed.has(figure)) continue;
          if (steps > MOST_STEPS || found.size > MOST_EXPLANATIONS) return;
          const mendable = this.#placesOf(figure).filter(place => broken.has(place.at)).length;
          if (broken.size - mendable > (left - 1) * reach) continue;
          const residual = residuals.get(at) ?? 0n;
          if (residual % times !== 0n) continue;
          const delta = -residual / times;
          const to = valueOf(figure) + delta;
          const key = `${figure.id} ${to}`;
          if (tried.has(key) || !canBe(figure, to)) continue;
          tried.add(key);
          steps++;
          changes.push({ figure, to });
          changed.add(figure);
          shift(figure, delta);
          visit(left - 1);
          shift(figure, -delta);
          changed.delete(figure);
          changes.pop();
        }
      }
    };

    visit(size);
    return steps > MOST_STEPS || found.size > MOST_EXPLANATIONS ? undefined : [...found.values()];
  }

  /** The fewest figures that could do, were each to mend all that it stands in. */
  fewest(knot: readonly number[]): number {
    return Math.ceil(knot.length / this.#reach);
  }

  #holds(at: number, residual: Exact): boolean {
    return holdsAt(this.#equations[at]?.relation ?? "=", residual);
  }

  /** Where an equation stands that a search takes as holding: one broken by another knot counts as mended. */
  #slack(at: number): Exact {
    const residual = this.#residuals[at] ?? 0n;
    return this.#holds(at, residual) ? residual : 0n;
  }

  #figuresOf(at: number): Figure[] {
    return [...(this.#equations[at]?.terms.keys() ?? [])];
  }

  #placesOf(figure: Figure): readonly Place[] {
    return this.#places.get(figure) ?? [];
  }

  #smallest(broken: ReadonlySet<number>): number {
    const sizeOf = (at: number): number => {
      const { terms, relation } = this.#equations[at] ?? {};
      return relation === "=" ? (terms?.size ?? 0) : Infinity;
    };
    return [...broken].reduce((least, at) => (sizeOf(at) < sizeOf(least) ? at : least));
  }
}

function record(changes: readonly Change[], found: Map<string, Explanation>): void {
  const ordered = changes.toSorted((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
  found.set(ordered.map(({ figure, to }) => `${figure.id} ${to}`).join("|"), ordered);
}
