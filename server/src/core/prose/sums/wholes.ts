import { anyOf } from "../../text/lexicon.ts";
import { isAmongPublished, isRegrouped, isTotal } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { ANSWERS } from "./sumWords.ts";

/**
 * What parts may be of, the nearest first: a mention of the sentence, of the sentences before one that 其中 opens, or the
 * two nearest of them together. Behind a total nothing is looked at, unless what it was added up from is asked for too. `at` is where the parts begin, `part` the first of them.
 */
export function wholesBefore(
  mentions: readonly Mention[],
  at: number,
  part: Mention,
  fits: (mention: Mention) => boolean,
  { pastTotal = false } = {},
): Mention[][] {
  const wholes: Mention[][] = [];
  let nearest: Mention | undefined;
  const isOpening = opensSentence(mentions, at);
  const isAnew = isOpening && isRegrouped(mentions[at] as Mention);
  const isOfPublished = isAmongPublished(part);
  const farthest = isOpening ? limits.wholeInOtherSentence : limits.wholeInSentence;
  for (let before = at - 1; before >= 0 && at - before <= farthest; before--) {
    const mention = mentions[before] as Mention;
    const { sentence } = mention.clause;
    if (part.clause.sentence - sentence > limits.sentencesApart) break;
    if (nearest && sentence !== nearest.clause.sentence && !isAnew) break;
    if (!nearest && sentence !== part.clause.sentence && !isOpening) break;
    if (mention.quantity.kind === "percentage" || mention.isForeign || !fits(mention)) continue;
    if (isOfPublished && !IS_PUBLISHED.test(mention.before)) continue;
    wholes.push([mention]);
    if (nearest && wholes.length === 2 && isAnswered(nearest) === isAnswered(mention))
      wholes.push([mention, nearest]);
    nearest ??= mention;
    if (isTotal(nearest) && !isAnew && !pastTotal) break;
    if (!isOpening && /;/.test(mention.lead)) break;
  }
  return wholes;
}

const IS_PUBLISHED = /^(?!.*依申请).*(?:公开|公布|发布)/;

const ANSWERED = new RegExp(anyOf(ANSWERS));

/** What was received and what was answered of it never count together. */
const isAnswered = ({ before }: Mention): boolean => ANSWERED.test(before);

/** Whether the mention is the first of its sentence: then what it is part of stands in one before. */
const opensSentence = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at - 1]?.clause.sentence !== mentions[at]?.clause.sentence;
