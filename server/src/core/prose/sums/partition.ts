import { magnitude, minus, plus, total, ZERO, type Exact } from "../../number/exact.ts";
import type { Mention } from "../mention.ts";

/** Parts that add up to a whole, or to no more than it; two wholes count together: 收到 92 件、结转 2 件，其中…. */
export interface Sum {
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  readonly relation: "=" | "<=";
}

/** A whole and its parts as a sentence gives them; where it can be read in several ways, in the one that holds. */
export interface Partition {
  readonly sums: readonly Sum[];
  /** Whether the sentence says so beyond doubt. */
  readonly isSure: boolean;
  readonly isHeld: boolean;
}

/** How much the parts named claim to be: all of the whole, probably all, or some of it. */
export type Claim = "all" | "likely" | "some";

/**
 * Holds a run of parts against the wholes that it may belong to, the likeliest first. A run may be several partitions of
 * one whole on end (by channel, then by outcome): it is right when it can be cut so that every stretch but the last adds
 * up to the whole, and the last too if it claims all.
 */
export function settle(
  candidates: readonly (readonly Mention[])[],
  run: readonly Mention[],
  claim: Claim,
): Partition | undefined {
  const wholes = candidates[0];
  if (!wholes || run.length === 0) return undefined;
  let isRough = false;
  for (const { quantity } of run) {
    if (quantity.bound === "atMost" || quantity.bound === "about") return undefined;
    isRough ||= quantity.bound !== "exact";
  }
  const known = candidates.every(isKnown) ? candidates : candidates.filter(isKnown);
  isRough ||= known.some(candidate => candidate.some(({ quantity }) => quantity.bound !== "exact"));
  const relation = claim === "some" || isRough ? "<=" : "=";
  for (const candidate of known) {
    const sums = cut(candidate, run, relation);
    if (sums) return { sums, isSure: claim !== "likely", isHeld: true };
  }
  if (!isKnown(wholes)) return undefined;
  const nearest = known.reduce((one, other) => (gap(other, run) < gap(one, run) ? other : one));
  const isExcess = sumOf(run) > sumOf(nearest);
  const isClear = candidates.length === 1 && !hasMixedUnits([...nearest, ...run]);
  const isSure = isClear && (claim !== "likely" || isExcess);
  return { sums: [{ wholes: nearest, parts: run, relation }], isSure, isHeld: false };
}

/** Whether it can't be more than it says: a whole that is 1900 余 has room for anything. */
const isKnown = (candidate: readonly Mention[]): boolean =>
  candidate.every(({ quantity: { bound } }) => bound === "exact" || bound === "atMost");

/**
 * A run that may end sooner, in several places, the longest first: settled so that it holds, else as near to it as can
 * be. Of what 其中 opens no more is taken than is sure to be in it.
 */
export function settleAny(
  candidates: readonly (readonly Mention[])[],
  run: readonly Mention[],
  shorter: readonly (readonly Mention[])[],
  claim: Claim,
): Partition | undefined {
  if (!shorter.length) return settle(candidates, run, claim);
  const runs = [run, ...shorter];
  const inOrder = claim === "some" ? runs.reverse() : runs;
  const partitions = inOrder.flatMap(run => settle(candidates, run, claim) ?? []);
  return (
    partitions.find(({ isHeld }) => isHeld) ??
    (claim === "some" ? partitions[0] : partitions.toSorted((a, b) => (missing(a) < missing(b) ? -1 : 1))[0])
  );
}

/** By how much the parts miss the wholes. */
export const gap = (wholes: readonly Mention[], parts: readonly Mention[]): Exact =>
  magnitude(minus(sumOf(parts), sumOf(wholes)));

/** The same of a partition's first sum. */
export const missing = ({ sums: [sum] }: Partition): Exact => (sum ? gap(sum.wholes, sum.parts) : ZERO);

export function hasMixedUnits(run: readonly Mention[]): boolean {
  let unit: string | undefined;
  for (const { measure } of run) {
    if (unit !== undefined && measure.unit !== undefined && measure.unit !== unit) return true;
    unit ??= measure.unit;
  }
  return false;
}

export const sumOf = (mentions: readonly Mention[]): Exact =>
  total(mentions.map(({ quantity }) => quantity.value));

/**
 * Stretches of the run that each add up to the wholes, the last to no more for "<=", or else it speaks of something else;
 * undefined when it can't be cut so.
 */
function cut(
  wholes: readonly Mention[],
  run: readonly Mention[],
  relation: Sum["relation"],
): Sum[] | undefined {
  const target = sumOf(wholes);
  const sums: Sum[] = [];
  let from = 0;
  let sum = ZERO;
  for (const [at, { quantity }] of run.entries()) {
    if (at - from > 1 && sum === target && quantity.value !== 0n) {
      sums.push({ wholes, parts: run.slice(from, at), relation: "=" });
      from = at;
      sum = ZERO;
    }
    sum = plus(sum, quantity.value);
    if (sum > target) return relation === "<=" && sums.length ? sums : undefined;
  }
  if (relation === "=" && sum !== target) return undefined;
  // Most runs are one stretch: that one needs no list that grows.
  if (from === 0) return [{ wholes, parts: run, relation }];
  sums.push({ wholes, parts: run.slice(from), relation });
  return sums;
}
