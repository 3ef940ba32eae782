import { formatExact, type Exact } from "../number/exact.ts";
import { isSure, type Claim } from "../prose/claims/claim.ts";
import type { Paragraph } from "../prose/paragraph.ts";
import type { Prose } from "../prose/read.ts";
import { once } from "../text/once.ts";
import { typing } from "../network/locate/plausibility.ts";
import { cellsById, type Network } from "../network/network.ts";
import { answerTo, claimsIn, type Answer } from "./answers.ts";
import { LEAST_NEAR_MISS, MOST_BITS_OFF } from "./limits.ts";

/** A number that may well be a table's and differs from it; by one slip of the hand, where its words aren't plain. */
export interface NearMiss {
  readonly claim: Claim;
  readonly answer: Answer;
  /** Whether its words are plain, but for the deed. */
  readonly isPlain: boolean;
}

/** Whether the table's number stands in the sentence: 办理许可 6500 件，其中作出决定 6120 件. */
const standsBeside = ({ paragraph, mention }: Claim, { amount }: Answer): boolean =>
  amountsIn(paragraph).get(mention.clause.sentence)?.has(amount) ?? false;

/** The numbers of a paragraph by its sentences. */
const amountsIn = once(({ mentions }: Paragraph): ReadonlyMap<number, ReadonlySet<Exact>> => {
  const amounts = new Map<number, Set<Exact>>();
  for (const { quantity, clause } of mentions) {
    const known = amounts.get(clause.sentence);
    if (known) known.add(quantity.value);
    else amounts.set(clause.sentence, new Set([quantity.value]));
  }
  return amounts;
});

/** Whether its words are plain, but for the deed. */
const isPlainly = ({ doubts }: Claim): boolean => doubts.every(doubt => doubt === "otherDeed");

/** Numbers whose words leave it open whether they are a table's, where their digits or all other words say that they are. */
export function* nearMisses(prose: Prose, network: Network): Generator<NearMiss> {
  const unsure = claimsIn(prose).filter(
    claim => !isSure(claim) && (isPlainly(claim) || claim.mention.quantity.value >= LEAST_NEAR_MISS),
  );
  if (!unsure.length) return;
  const cells = cellsById(network);
  for (const claim of unsure) {
    const { value } = claim.mention.quantity;
    const isPlain = isPlainly(claim);
    const answer = answerTo(claim, value, prose.report.form, cells);
    if (!answer || answer.isHeld) continue;
    if (isPlain) {
      if (!standsBeside(claim, answer)) yield { claim, answer, isPlain };
      continue;
    }
    const bits = typing(formatExact(value), formatExact(answer.amount));
    if (answer.amount >= LEAST_NEAR_MISS && bits <= MOST_BITS_OFF) yield { claim, answer, isPlain };
  }
}
