import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { isCarried, isRest, isTotal } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { bestPartition, gap, sumOf, type Partition, type Sum } from "./partition.ts";
import {
  ANSWERS,
  GONE_THROUGH,
  KEPT_OR_NOT,
  NAMED_OUTCOMES,
  OUTCOMES,
  WAYS_BY_HAND,
  WAYS_IN,
} from "./sumWords.ts";
import { wholesBefore } from "./wholes.ts";

/** A way to divide what was told before, known by its words alone. */
interface Aspect {
  readonly part: RegExp;
  /** What one of the parts has at least, so that no other things are divided so. */
  readonly proof: RegExp;
  /** Words that lead to the whole. */
  readonly whole: RegExp;
  /** Parts of one list. */
  readonly fewest: number;
}

const REQUESTS = new RegExp(`申请|收到|受理|接收|新收|${anyOf(ANSWERS)}`);

const OF_WAYS: Aspect = {
  part: new RegExp(anyOf(WAYS_IN, WAYS_BY_HAND)),
  proof: new RegExp(anyOf(WAYS_BY_HAND)),
  whole: REQUESTS,
  fewest: 2,
};

const ASPECTS: readonly Aspect[] = [
  OF_WAYS,
  {
    part: new RegExp(`${anyOf(NAMED_OUTCOMES)}|结转`),
    proof: new RegExp(anyOf(OUTCOMES)),
    whole: REQUESTS,
    fewest: 3,
  },
  {
    part: new RegExp(anyOf(KEPT_OR_NOT)),
    proof: /有效|保留|继续/,
    whole: new RegExp(`${anyOf(GONE_THROUGH)}.*文件|文件.*${anyOf(GONE_THROUGH)}`),
    fewest: 2,
  },
];

/** What any of them tells, so that other numbers are told quickly. */
const ANY = new RegExp(ASPECTS.map(({ part }) => part.source).join("|"));

/**
 * Lists that no 其中 opens, whose members divide under one aspect what stands before, be it in sentences of their own:
 * 收到申请 14 件，网络申请 9 件，信函 5 件; 办结 14 件。予以公开 8 件。部分公开 6 件. That they are all isn't said. The mentions are
 * those of one level of brackets.
 */
export function* byAspect(mentions: readonly Mention[]): Iterable<Partition> {
  for (let at = 1; at < mentions.length; at++) {
    const first = mentions[at] as Mention;
    const aspect = ANY.test(first.before) && ASPECTS.find(({ part }) => part.test(first.before));
    if (!aspect) continue;
    const parts = partsFrom(mentions, at, aspect);
    const from = at;
    at += parts.length - 1;
    if (first.cue || first.isForeign || !isDividedBy(aspect, parts)) continue;
    const wholes = wholesBefore(
      mentions,
      from,
      first,
      whole => sameUnit(whole.counter, first.counter) && aspect.whole.test(whole.lead + whole.after),
    ).filter(([whole]) => whole && !aspect.part.test(whole.before));
    const isCarriedLast = parts.length > aspect.fewest && isCarried(parts.at(-1) as Mention);
    const partition = bestPartition(wholes, parts, isCarriedLast ? [parts.slice(0, -1)] : [], "likely");
    if (partition && (partition.isHeld || partition.sums.some(isPlausible)))
      yield { ...partition, isSure: false };
  }
}

const isDividedBy = ({ part, proof, fewest }: Aspect, parts: readonly Mention[]): boolean =>
  parts.length >= fewest &&
  parts.every(one => part.test(one.before) || isRest(one)) &&
  parts.some(({ before }) => proof.test(before));

/** Whether all tell how requests came in. */
export const areWaysIn = (parts: readonly Mention[]): boolean => isDividedBy(OF_WAYS, parts);

/** Those from one on that follow under the same aspect, in one unit. */
function partsFrom(mentions: readonly Mention[], from: number, { part }: Aspect): readonly Mention[] {
  const first = mentions[from] as Mention;
  const parts = [first];
  for (const next of mentions.slice(from + 1, from + limits.listLength)) {
    const last = parts.at(-1) as Mention;
    const isNear = next.clause.sentence - last.clause.sentence <= 1;
    if (!isNear || !(part.test(next.before) || isRest(next)) || !sameUnit(next.counter, first.counter)) break;
    if (next.cue || next.isForeign || next.quantity.kind === "percentage" || isTotal(next)) break;
    parts.push(next);
    if (isRest(next) && !part.test(next.before)) break;
  }
  return parts;
}

/** Whether the parts may well be meant for all: each is less than the whole, and they aren't far off it. */
const isPlausible = ({ wholes, parts }: Sum): boolean => {
  const whole = sumOf(wholes);
  return parts.every(({ quantity }) => quantity.value < whole) && gap(wholes, parts) * 4n < whole;
};
