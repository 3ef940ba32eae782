import { formatExact } from "../number/exact.ts";
import { isSure, type Claim } from "../prose/claims/claim.ts";
import type { Prose } from "../prose/read.ts";
import { typing } from "../network/locate/plausibility.ts";
import type { Network } from "../network/network.ts";
import { answerTo, claimsIn, type Answer } from "./answers.ts";
import { LEAST_NEAR_MISS, MOST_BITS_OFF } from "./limits.ts";

/** A number that may well be a table's, and is one slip of the hand away from it. */
export interface NearMiss {
  readonly claim: Claim;
  readonly answer: Answer;
}

/** Numbers whose words leave it open whether they are a table's, where their digits say that they are. */
export function* nearMisses(prose: Prose, network: Network): Generator<NearMiss> {
  const cells = new Map(network.figures.flatMap(figure => (figure.cell ? [[figure.id, figure]] : [])));
  for (const claim of claimsIn(prose)) {
    const { value } = claim.mention.quantity;
    if (isSure(claim) || value < LEAST_NEAR_MISS) continue;
    const answer = answerTo(claim, value, prose.report.form, cells);
    if (!answer || answer.isHeld) continue;
    const bits = typing(formatExact(value), formatExact(answer.amount));
    if (answer.amount >= LEAST_NEAR_MISS && bits <= MOST_BITS_OFF) yield { claim, answer };
  }
}
