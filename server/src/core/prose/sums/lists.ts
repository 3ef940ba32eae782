import { sameUnit } from "../counter.ts";
import {
  isAmong,
  isBeside,
  isOtherMatter,
  isOwnStatement,
  isRegrouped,
  isRest,
  isTotal,
  ownWholeOf,
  turnsAway,
} from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { listsFrom, type List } from "./list.ts";
import {
  bestPartition,
  hasMixedUnits,
  isNearly,
  missing,
  partitionOf,
  sumOf,
  type Partition,
  type Sum,
} from "./partition.ts";

/** Lists opened after their whole: 共 A 件，其中b、c、d；A 件：b、c；A 件。其中…. The mentions are those of one level of brackets. */
export function* listsAfterWhole(mentions: readonly Mention[]): Iterable<Partition> {
  let last: { at: number; wholes: readonly Mention[]; parts: readonly Mention[] } | undefined;
  for (let at = 1; at < mentions.length; at++) {
    const first = mentions[at] as Mention;
    const isOfAll = !first.cue && isAmong(first);
    const cue = isOfAll ? "some" : first.cue;
    if (!cue || first.isForeign) continue;
    const isAnew = cue !== "all" && (isRegrouped(first) || (cue === "some" && isOwnStatement(first)));
    const isAgain = last && isAnew && isNear(mentions, last.at, at);
    const lists = listsFrom(mentions, at, cue);
    const partitions = (isOfAll ? lists.filter(hasRest) : lists).flatMap(
      list => (isAgain && last ? dividedAnew(list, last.wholes) : partitionIn(list)) ?? [],
    );
    if (cue === "likely" && partitions[0] && isOfNoWhole(first, partitions[0])) continue;
    const [sum] = partitions[0]?.sums ?? [];
    if (sum && !partitions[0]?.isHeld && isTotalledBehind(mentions, sum)) continue;
    if (isRegrouped(first) && sum?.wholes.some(isRegrouped)) continue;
    if (!sum || (last && isOfOwnSentence(mentions, at) && sum.wholes.some(one => last?.parts.includes(one))))
      continue;
    last = { at, wholes: sum.wholes, parts: sum.parts };
    yield* partitions;
  }
}

/** Whether a list ends in what is left, so that what stands before is its whole. */
const hasRest = ({ parts }: List): boolean => parts.length > 1 && isRest(parts.at(-1) as Mention);

/** Whether a total of its own follows a list: 共 188 条。其中目录类…，共发布 102 条；专栏类…，共发布 86 条. */
function isTotalledBehind(mentions: readonly Mention[], { parts }: Sum): boolean {
  const total = mentions[mentions.indexOf(parts.at(-1) as Mention) + 1];
  return total !== undefined && turnsAway(total) && total.quantity.value === sumOf(parts);
}

/** Whether a list is no part of what stands before: 被申请行政复议 1 件。予以公开、部分公开分别为 4 件、1 件. */
const isOfNoWhole = (first: Mention, { isHeld, sums }: Partition): boolean =>
  !isHeld &&
  (isOtherMatter(first) ||
    (sums.every(hasLargerPart) &&
      (isOwnStatement(first) ||
        sums.every(({ wholes }) => wholes.some(isBeside) || isDividedBeside(first, wholes)))));

/** Whether a list says itself what it divides, and that is none of these: 行政复议 1 件，申请中予以公开…分别为. */
function isDividedBeside(first: Mention, wholes: readonly Mention[]): boolean {
  const divided = ownWholeOf(first);
  return divided !== undefined && !wholes.some(({ before, after }) => (before + after).includes(divided));
}

const hasLargerPart = ({ wholes, parts }: Sum): boolean =>
  parts.some(({ quantity }) => quantity.value > sumOf(wholes));

const isNear = (mentions: readonly Mention[], before: number, at: number): boolean =>
  (mentions[at]?.clause.sentence ?? 0) - (mentions[before]?.clause.sentence ?? 0) <= limits.sentencesApart;

/** A list that divides the whole of the one before it anew, where they are counted alike. */
const of = (wholes: readonly Mention[], list: List): List =>
  wholes.every(whole => list.parts.some(part => sameUnit(part.counter, whole.counter)))
    ? { ...list, wholes: [wholes] }
    : list;

/** The list as it holds by itself, else as what divides the whole of the one before it. */
function dividedAnew(list: List, wholes: readonly Mention[]): Partition | undefined {
  const own = partitionIn(list);
  return own?.isHeld ? own : partitionIn(of(wholes, list));
}

/** Whether a list opens a sentence without 其中: then it isn't one of a part told before it. */
const isOfOwnSentence = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at]?.cue === "likely" && mentions[at - 1]?.clause.sentence !== mentions[at]?.clause.sentence;

/** Ways to read a list; the first that gives a partition is taken. */
const READINGS: readonly ((list: List) => Partition | undefined)[] = [
  held,
  acrossCounters,
  heldBeforeTotal,
  heldBeyondRest,
  asNearAsCanBe,
  nearlyAllInformation,
  inTheWholesUnit,
];

function partitionIn(list: List): Partition | undefined {
  for (const read of READINGS) {
    const partition = read(list);
    if (partition) return partition;
  }
  return undefined;
}

/** All of it, or as much as holds. */
function held({ wholes, parts, shorter, coverage }: List): Partition | undefined {
  const partition = bestPartition(wholes, parts, shorter, coverage);
  return partition?.isHeld ? partition : undefined;
}

/** Members in other counters are parts too where the sum then holds: 统计报告 25 篇、统计数据 11 期、其他 10 篇. */
function acrossCounters(list: List): Partition | undefined {
  const partition = ofAllMembers(list);
  return partition?.isHeld ? partition : undefined;
}

/** Parts of what a total was added up from: 新收 374 件，结转 18 件，总计 392 件。其中自然人 204 件、…. */
function heldBeforeTotal({ wholes, farther, parts, shorter, coverage }: List): Partition | undefined {
  if (coverage === "some" || !wholes[0]?.some(isTotal)) return undefined;
  const partition = bestPartition(farther(), parts, shorter, coverage);
  return partition?.isHeld ? partition : undefined;
}

/** Parts that go on behind 其他, where the sum then holds. */
function heldBeyondRest({ wholes, beyondRest }: List): Partition | undefined {
  const partition = beyondRest && partitionOf(wholes, beyondRest, "likely");
  return partition?.isHeld ? partition : undefined;
}

function ofAllMembers({ wholes, members, coverage, isInterrupted }: List): Partition | undefined {
  const canBeAdded = isInterrupted && coverage !== "some" && !members.some(({ counter }) => counter.isMoney);
  return canBeAdded ? partitionOf(wholes, members, coverage) : undefined;
}

/** Where none holds, the nearest to it; not of some parts in several units, and beyond doubt only where no others stand between. */
function asNearAsCanBe(list: List): Partition | undefined {
  if (isLoose(list)) return undefined;
  const { wholes, parts, shorter, beyondRest, coverage, isInterrupted } = list;
  const own = bestPartition(wholes, parts, shorter, coverage);
  const beyond = beyondRest && partitionOf(wholes, beyondRest, "likely");
  if (own && beyond && missing(beyond) * CLEARLY < missing(own)) return { ...beyond, isSure: false };
  if (!own || !isInterrupted) return own;
  const all = ofAllMembers(list);
  return { ...(all && missing(all) < missing(own) ? all : own), isSure: false };
}

/** How many times nearer a longer list must come. */
const CLEARLY = 10n;

/** Of a list that mixes counters of information all, where they come to almost the whole, or to hardly more: 131 条，其中网站 39 条、公众号 93 篇. */
function nearlyAllInformation(list: List): Partition | undefined {
  if (!isLoose(list) || !list.members.every(({ counter }) => counter.countsInformation)) return undefined;
  const all = ofAll(list, list.members);
  return all && !all.isHeld && isNearly(all) ? { ...all, isSure: false } : undefined;
}

const ofAll = ({ wholes }: List, parts: readonly Mention[]): Partition | undefined =>
  partitionOf(
    wholes.filter(whole => whole.every(({ counter }) => counter.countsInformation)),
    parts,
    "likely",
  );

/** Of a list that mixes units only those in the whole's are sure to be its parts. */
function inTheWholesUnit(list: List): Partition | undefined {
  if (!isLoose(list)) return undefined;
  const { wholes, parts, shorter } = list;
  const unit = wholes[0]?.[0]?.counter.unit;
  const same = wholes.filter(whole => whole.every(({ counter }) => counter.unit === unit));
  const shortest = shorter.at(-1) ?? parts;
  return partitionOf(
    same,
    shortest.filter(({ counter }) => counter.unit === unit),
    "some",
  );
}

const isLoose = ({ parts, coverage }: List): boolean => coverage === "some" && hasMixedUnits(parts);
