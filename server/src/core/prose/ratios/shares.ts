import { anyOf } from "../../text/lexicon.ts";
import { exact } from "../../number/exact.ts";
import { growthOf } from "./changes.ts";
import { isShareOfPart } from "../cue.ts";
import { sameUnit } from "../counter.ts";
import { CARRIED } from "../cueWords.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { offBy, partOf, partsOf, type Ratio, type Share } from "./ratio.ts";
import { JOINT, NO_SUBJECT, OF_DUE } from "./ratioWords.ts";
import { isShare } from "./whole.ts";

const RATE = /([\u4e00-\u9fff]{2})率(?:为|达到?|:)?$/;
const IS_OF_DUE = new RegExp(anyOf(OF_DUE));
const IS_NO_SUBJECT = new RegExp(`^${anyOf(NO_SUBJECT)}*$`);
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
  const part = counterpart(mentions, at);
  if (!part || hasOwnSubject(percentage, part)) return;
  const known = wholesOf.get(part);
  const near = mentions.slice(Math.max(0, at - limits.wholeOfShare), at);
  const wholes =
    known ?? before(mentions, at).filter(other => isWholeFor(part, other) && !isBeside(near, part, other));
  if (!wholes.every(isExact)) return;
  yield {
    percentage,
    part,
    ratios: wholes.filter(({ quantity }) => quantity.value > 0n).map(whole => partOf(part, whole)),
    isSure: known !== undefined,
  };
}

const IN_TURN = new RegExp(`${anyOf(["依次", "分别"])}[^,;。]{0,8}占[^,;。]{0,12}$`);

/** Where the percentages begin that a percentage is told in turn with: 依次占办结总数的 38.9%、8.4%、…. */
function firstInTurn(mentions: readonly Mention[], at: number): number | undefined {
  for (let first = at; first >= 0 && at - first < limits.sharesInTurn; first--) {
    const mention = mentions[first] as Mention;
    if (mention.quantity.kind !== "percentage") return undefined;
    if (IN_TURN.test(mention.lead)) return first;
    if (mention.lead !== "、") return undefined;
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
  while (mentions[end]?.quantity.kind === "percentage" && mentions[end]?.lead === "、") end++;
  const parts = mentions.slice(Math.max(0, first - (end - first)), first);
  const part = parts[at - first];
  const isCounted = parts.every(one => one.quantity.kind === "quantity" && isExact(one) && !one.isForeign);
  if (parts.length < end - first || !part || !isCounted) return;
  const wholes = (wholesOf.get(part) ?? []).filter(whole => isExact(whole) && whole.quantity.value > 0n);
  const ratios = wholes.map(whole => partOf(part, whole));
  yield { percentage: mentions[at] as Mention, part, ratios, isSure: false };
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

/** Whether a percentage is of what its own clause names, not of the count before: 办理 64 件，无法提供占 54.7%. */
function hasOwnSubject({ clause, quantity, before }: Mention, part: Mention): boolean {
  const subject = clause.quantities[0] === quantity ? before.slice(0, before.lastIndexOf("占")) : "";
  return subject !== "" && !IS_NO_SUBJECT.test(subject) && !part.before.includes(subject);
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
  const counts = before(mentions, at).filter(
    mention => mention.clause.sentence === sentence && !mention.isForeign && isExact(mention),
  );
  const parts = counts.filter(({ before: words }) => words.includes(deed));
  return [
    ...parts.flatMap(part =>
      counts.filter(whole => whole !== part && isWholeFor(part, whole)).map(whole => partOf(part, whole)),
    ),
    ...togetherIn(parts, counts),
  ];
}

/** Parts that a rate may count together: 予以公开 8 件、部分公开 2 件，公开率 71.4%. */
function togetherIn(parts: readonly Mention[], counts: readonly Mention[]): Ratio[] {
  if (parts.length < 2) return [];
  const inOrder = parts.toReversed();
  const ratios = counts
    .filter(whole => parts.every(part => part !== whole && isWholeFor(part, whole)))
    .map(whole => partsOf(inOrder, whole));
  return ratios.filter(({ top, bottom }) => top <= bottom);
}

const isExact = ({ quantity }: Mention): boolean => quantity.bound === "exact";

/** The count of the sentence that the percentage is hung on: the one right before it. */
function counterpart(mentions: readonly Mention[], at: number): Mention | undefined {
  const { sentence } = (mentions[at] as Mention).clause;
  const found = mentions
    .slice(Math.max(0, at - limits.partOfShare), at)
    .findLast(({ quantity }) => quantity.kind === "quantity");
  return found && found.clause.sentence === sentence && !found.isForeign && isExact(found)
    ? found
    : undefined;
}

/** A rate that is more points off is one of other things. */
const FARTHEST_RATE = 25;

/** Counts of the sentence, and of the two before it, from the nearest on. */
function before(mentions: readonly Mention[], at: number): Mention[] {
  const { sentence } = (mentions[at] as Mention).clause;
  return mentions
    .slice(Math.max(0, at - limits.wholeOfShare), at)
    .filter(
      ({ clause, quantity }) =>
        sentence - clause.sentence <= limits.sentencesApart && quantity.kind === "quantity",
    )
    .reverse();
}

/** What is carried from a year into another is no whole of what was done in one: 结转下年度 12 件。予以公开 4 件，占 50%. */
const IS_CARRIED = new RegExp(anyOf(CARRIED));

const isWholeFor = (part: Mention, other: Mention): boolean =>
  part !== other &&
  !IS_CARRIED.test(other.before) &&
  sameUnit(part.counter, other.counter) &&
  !other.isForeign &&
  other.quantity.value >= part.quantity.value &&
  other.quantity.value > 0n;
