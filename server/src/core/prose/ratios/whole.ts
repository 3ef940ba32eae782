import { exact, lastPlace, decimalsOf, plus, times, total, type Exact } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { isRegrouped, isRest } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { BOUNDED_RATES, SHARED } from "./ratioWords.ts";

const SHARE = new RegExp(`占(?:${anyOf(SHARED)}|[^,。;]{0,8}的)?的?(?:比例|比重)?(?:为|达到?|约|近)?$`);
const BOUNDED = new RegExp(`(?:${anyOf(BOUNDED_RATES)}率|满意度)(?:为|达到?|:)?$`);
const HUNDRED = exact(100);

const isPercentage = ({ quantity }: Mention): boolean => quantity.kind === "percentage";

const leadOf = ({ lead }: Mention): string => lead.slice(-limits.percentageWords);

/** Whether a percentage is one of a whole: 占比 40%. */
export const isShare = (percentage: Mention): boolean => SHARE.test(leadOf(percentage));

/** Shares and rates of more than all there is: 办结率 120%. */
export const beyondAll = ({ mentions }: Paragraph): Mention[] =>
  mentions.filter(
    mention =>
      isPercentage(mention) &&
      mention.quantity.bound !== "atMost" &&
      mention.quantity.value > HUNDRED &&
      (isShare(mention) || BOUNDED.test(leadOf(mention))),
  );

/** Shares of one whole that a sentence gives one after the other, and what they come to. */
export interface ShareSum {
  readonly shares: readonly Mention[];
  readonly sum: Exact;
  /** Whether the last is of all the rest, so that they come to 100 %. */
  readonly isAll: boolean;
}

/** Shares without counts that don't come to 100 % though they are all, or come to more. */
export function* wrongShareSums({ mentions }: Paragraph): Generator<ShareSum> {
  for (const shares of shareLists(mentions)) {
    const [, ...others] = shares;
    if (others.some(share => share.cue === "some" || isRegrouped(share))) continue;
    if (shares.some(({ quantity }) => quantity.bound !== "exact" || quantity.value > HUNDRED)) continue;
    const sum = total(shares.map(({ quantity }) => quantity.value));
    const slack = slackOf(shares);
    const isAll = isRest(shares.at(-1) as Mention);
    if (sum > plus(HUNDRED, slack) || (isAll && sum < plus(HUNDRED, times(-1n, slack))))
      yield { shares, sum, isAll };
  }
}

/** By how much shares may miss 100 %, each rounded to its last place; a whole one beside others with decimals is exact to one. */
function slackOf(shares: readonly Mention[]): Exact {
  const decimals = shares.map(({ quantity }) => decimalsOf(quantity.value));
  const fewest = decimals.some(count => count > 0) ? 1 : 0;
  return total(decimals.map(count => lastPlace(Math.max(count, fewest))));
}

/** Runs of two shares or more in one sentence with no other number between them. */
function* shareLists(mentions: readonly Mention[]): Generator<readonly Mention[]> {
  let list: Mention[] = [];
  for (const mention of mentions) {
    const last = list.at(-1);
    const isNext = last && last.clause.sentence === mention.clause.sentence && !/[;；]/.test(mention.lead);
    if (isPercentage(mention) && isShare(mention) && (isNext || !last)) list.push(mention);
    else {
      if (list.length > 1) yield list;
      list = isPercentage(mention) && isShare(mention) ? [mention] : [];
    }
  }
  if (list.length > 1) yield list;
}
