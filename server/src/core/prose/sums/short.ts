import { minus } from "../../number/exact.ts";
import { isOpenEnded } from "../cue.ts";
import type { Mention } from "../mention.ts";
import { sumOf, type Sum } from "./partition.ts";

/**
 * Parts, which 其中 opens, that lack so little of their whole that they may well be meant for all of it: a fiftieth of two or
 * three, a twentieth of a longer list, a tenth of a list that divides anew what one before it has in full.
 */
export function justShort(sums: readonly Sum[]): Sum | undefined {
  const sum = sums.at(-1);
  if (!sum || sum.relation === "=" || sum.wholes.length !== 1 || sum.parts.length < 2) return undefined;
  const whole = sumOf(sum.wholes);
  const lack = minus(whole, sumOf(sum.parts));
  const share = sums.length > 1 ? 10n : sum.parts.length > FEW ? 20n : 50n;
  return lack > 0n && lack * share <= whole && mayBeAll(sum) ? { ...sum, relation: "=" } : undefined;
}

const FEW = 3;

const mayBeAll = ({ wholes, parts }: Sum): boolean =>
  [...wholes, ...parts].every(({ quantity }) => quantity.bound === "exact") &&
  !parts.some(part => isOpenEnded(part) || isOfChief(part));

/** 其中主要是…. */
const isOfChief = ({ lead }: Mention): boolean => /主要|集中/.test(lead);
