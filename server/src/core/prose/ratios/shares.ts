import { anyOf } from "../../text/lexicon.ts";
import { exact } from "../../number/exact.ts";
import { growthOf } from "./changes.ts";
import { isShareOfPart } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { gives, ofAll, offBy, partOf, partsOf, type Ratio, type Share } from "./ratio.ts";
import {
  counterpart,
  countsBefore,
  hasOwnSubject,
  isExact,
  isWholeFor,
  ofItsSubject,
} from "./partOfShare.ts";
import { JOINT, OF_DUE } from "./ratioWords.ts";
import { isShare } from "./whole.ts";

const RATE = /([\u4e00-\u9fff]{2})率(?:为|达到?|:)?$/;
const IS_OF_DUE = new RegExp(anyOf(OF_DUE));
const IS_JOINT = new RegExp(`${anyOf(JOINT)}占`);

/** The percentages of a paragraph that can be worked out. */
export function* sharesOf(paragraph: Paragraph): Generator<Share> {
  const { mentions, partitions, passage } = paragraph;
  const isCarried = passage.text.includes("结转");
  const wholesOf = new Map<Mention, Mention[]>();
  for (const { sums } of partitions)
    for (const { wholes, parts } of sums)
      for (const part of parts) wholesOf.set(part, [...(wholesOf.get(part) ?? []), ...wholes]);
  for (const [at, percentage] of mentions.entries()) {
    if (percentage.quantity.kind !== "percentage" || percentage.quantity.bound !== "exact") continue;
    const words = percentage.lead.slice(-limits.percentageWords);
    const deed = RATE.exec(words)?.[1];
    const first = firstInTurn(mentions, at);
    if (first !== undefined) yield* shareInTurn(mentions, at, first, wholesOf);
    else if (isOfNamed(mentions, at)) yield* shareOfNamed(mentions, at);
    else if (isShare(percentage) && !IS_JOINT.test(words)) yield* shareOfPart(mentions, at, wholesOf);
    else if (isBare(percentage)) yield* bareShare(mentions, at, wholesOf);
    else if (deed && percentage.quantity.value !== exact(100) && !(IS_OF_DUE.test(deed) && isCarried)) {
      const ratios = rateRatios(mentions, at, deed).filter(
        ratio => offBy(percentage, ratio) < exact(FARTHEST_RATE),
      );
      if (ratios.length) yield { percentage, ratios, isSure: false };
    }
  }
  yield* growthOf(paragraph);
}

function* shareOfPart(
  mentions: readonly Mention[],
  at: number,
  wholesOf: ReadonlyMap<Mention, readonly Mention[]>,
): Generator<Share> {
  const percentage = mentions[at] as Mention;
  const nearest = counterpart(mentions, at);
  const part = nearest && hasOwnSubject(percentage, nearest) ? ofItsSubject(mentions, at, wholesOf) : nearest;
  if (!part) return;
  const known = wholesOf.get(part);
  const near = mentions.slice(Math.max(0, at - limits.wholeOfShare), at);
  const wholes =
    known ??
    countsBefore(mentions, at).filter(other => isWholeFor(part, other) && !isBeside(near, part, other));
  if (!wholes.every(isExact)) return;
  yield {
    percentage,
    part,
    ratios: wholes.filter(({ quantity }) => quantity.value > 0n).map(whole => partOf(part, whole)),
    isSure: known !== undefined,
  };
}

/** Whether its whole stands within its own words: 网上办理 171 件，占总数 186 件的 91.9%. */
const isOfNamed = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at]?.lead === "的" && /占[^,;。]*$/.test(mentions[at - 1]?.before ?? "");

function* shareOfNamed(mentions: readonly Mention[], at: number): Generator<Share> {
  const [percentage, whole] = [mentions[at] as Mention, mentions[at - 1] as Mention];
  const part = counterpart(mentions, at - 1);
  if (!part || hasOwnSubject(whole, part) || !isExact(whole) || !isWholeFor(part, whole)) return;
  yield { percentage, part, ratios: [partOf(part, whole)], isSure: false };
}

const IN_TURN = new RegExp(`${anyOf(["依次", "分别"])}[^,;。]{0,8}占[^,;。]{0,12}$`);

const IS_NEXT = /^(?:[、,]|和|及|与|以及)$/;

/** Where the percentages begin that a percentage is told in turn with: 依次占办结总数的 38.9%、8.4%、…. */
function firstInTurn(mentions: readonly Mention[], at: number): number | undefined {
  for (let first = at; first >= 0 && at - first < limits.sharesInTurn; first--) {
    const mention = mentions[first] as Mention;
    if (mention.quantity.kind !== "percentage") return undefined;
    if (IN_TURN.test(mention.lead)) return first;
    if (!IS_NEXT.test(mention.lead)) return undefined;
  }
  return undefined;
}

/** Of as many counts before the percentages as there are of these, the one in the same place. */
function* shareInTurn(
  mentions: readonly Mention[],
  at: number,
  first: number,
  wholesOf: ReadonlyMap<Mention, readonly Mention[]>,
): Generator<Share> {
  let end = first + 1;
  while (mentions[end]?.quantity.kind === "percentage" && IS_NEXT.test(mentions[end]?.lead ?? "")) end++;
  const parts = mentions.slice(Math.max(0, first - (end - first)), first);
  const part = parts[at - first];
  const isCounted = parts.every(one => one.quantity.kind === "quantity" && isExact(one) && !one.isForeign);
  if (parts.length < end - first || !part || !isCounted) return;
  const wholes = (wholesOf.get(part) ?? []).filter(whole => isExact(whole) && whole.quantity.value > 0n);
  const percentages = mentions.slice(first, end);
  const ratios = wholes.length
    ? wholes.map(whole => partOf(part, whole))
    : areOfAll(percentages, parts)
      ? [ofAll(part, parts)]
      : [];
  if (!ratios.length && !wholesOf.has(part)) return;
  yield { percentage: mentions[at] as Mention, part, ratios, isSure: false };
}

/** Whether percentages are shares of what the counts before come to: but for one, which may be wrong. */
function areOfAll(percentages: readonly Mention[], parts: readonly Mention[]): boolean {
  if (parts.length < 3 || parts.every(({ quantity }) => quantity.value === 0n)) return false;
  const fitting = percentages.filter((percentage, at) => {
    const part = parts[at];
    return part !== undefined && gives({ percentage }, ofAll(part, parts));
  });
  return fitting.length >= parts.length - 1;
}

/** 予以公开 88 件（41.3%）: nothing but a percentage in brackets behind a part. */
const isBare = ({ clause, before, after, quantity }: Mention): boolean =>
  clause.opener === "(" && before === "" && after === "" && quantity.value !== exact(100);

function* bareShare(
  mentions: readonly Mention[],
  at: number,
  wholesOf: ReadonlyMap<Mention, readonly Mention[]>,
): Generator<Share> {
  const part = counterpart(mentions, at);
  const wholes = part && wholesOf.get(part)?.filter(({ quantity }) => quantity.value > 0n);
  if (!part || !wholes?.every(isExact)) return;
  const ratios = wholes.map(whole => partOf(part, whole));
  yield { percentage: mentions[at] as Mention, part, ratios, isSure: false };
}

/** Whether a percentage is hung on it in the same sentence, so that it is a part beside the others. */
function isBeside(near: readonly Mention[], part: Mention, other: Mention): boolean {
  const next = near[near.indexOf(other) + 1];
  const isSameSentence = other.clause.sentence === part.clause.sentence;
  return isSameSentence && next?.quantity.kind === "percentage" && isShareOfPart(next);
}

/** Two counts of the sentence of which the rate may be: 收到 40 件，答复 38 件，答复率 95%. A rate of 100% means those due. */
function rateRatios(mentions: readonly Mention[], at: number, deed: string): Ratio[] {
  const { sentence } = (mentions[at] as Mention).clause;
  const counts = countsBefore(mentions, at).filter(
    mention => mention.clause.sentence === sentence && !mention.isForeign && isExact(mention),
  );
  const parts = counts.filter(({ before: words }) => words.includes(deed) && !isDenied(words, deed));
  return [
    ...parts.flatMap(part =>
      counts.filter(whole => whole !== part && isWholeFor(part, whole)).map(whole => partOf(part, whole)),
    ),
    ...togetherIn(parts, counts),
  ];
}

/** 不满意 5 人 is none of those that a rate of 满意 counts. */
const isDenied = (words: string, deed: string): boolean =>
  /[不未]$/.test(words.slice(0, words.indexOf(deed)));

/** Parts that a rate may count together: 予以公开 8 件、部分公开 2 件，公开率 71.4%. */
function togetherIn(parts: readonly Mention[], counts: readonly Mention[]): Ratio[] {
  if (parts.length < 2) return [];
  const inOrder = parts.toReversed();
  const ratios = counts
    .filter(whole => parts.every(part => part !== whole && isWholeFor(part, whole)))
    .map(whole => partsOf(inOrder, whole));
  return ratios.filter(({ top, bottom }) => top <= bottom);
}

/** A rate that is more points off is one of other things. */
const FARTHEST_RATE = 25;
