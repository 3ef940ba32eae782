import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { partitionOf, type Partition } from "./partition.ts";
import { CASES, CASE_OUTCOMES } from "./sumWords.ts";

const IS_OF_CASES = new RegExp(anyOf(CASES));
const IS_OUTCOME = new RegExp(`^(?:结果)?${anyOf(CASE_OUTCOMES)}`);

/** Whether it is how cases ended that stand before it: 行政复议 7 件，结果维持 6 件. */
export const isOutcomeOf = (mention: Mention, before: Mention): boolean =>
  IS_OUTCOME.test(mention.before) &&
  IS_OF_CASES.test(before.before) &&
  sameUnit(mention.counter, before.counter);

/** Cases with how they ended, which no 其中 opens: 行政复议 7 件，结果维持 6 件，尚未审结 1 件. The mentions are those of one level of brackets. */
export function* casesWithOutcomes(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, cases] of mentions.entries()) {
    if (cases.isForeign || !IS_OF_CASES.test(cases.before)) continue;
    const outcomes: Mention[] = [];
    for (const outcome of mentions.slice(at + 1, at + 1 + limits.caseOutcomes)) {
      if (outcome.cue || outcome.clause.sentence !== cases.clause.sentence || !isOutcomeOf(outcome, cases))
        break;
      outcomes.push(outcome);
    }
    const partition = outcomes.length > 1 && partitionOf([[cases]], outcomes, "likely");
    if (partition) yield partition;
  }
}
