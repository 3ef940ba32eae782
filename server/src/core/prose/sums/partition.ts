import { magnitude, minus, plus, total, ZERO, type Exact } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { isCarried } from "../cue.ts";
import type { Coverage, Mention } from "../mention.ts";
import { ASPECTS, DEEDS, OUTLETS } from "./sumWords.ts";

/** Parts that add up to a whole, or to no more than it; two wholes count together: 收到 92 件、结转 2 件，其中…. */
export interface Sum {
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  readonly relation: "=" | "<=";
}

/** A whole and its parts as a sentence gives them; where it can be read in several ways, in the one that holds. */
export interface Partition {
  readonly sums: readonly Sum[];
  /** Whether the sentence says so beyond doubt. */
  readonly isSure: boolean;
  readonly isHeld: boolean;
}

/**
 * Holds parts against the wholes that they may belong to, the likeliest first. They may be several partitions of one whole
 * on end (by channel, then by outcome): right when they can be cut so that every stretch but the last adds up to the whole,
 * and the last too if it covers all.
 */
export function partitionOf(
  candidates: readonly (readonly Mention[])[],
  parts: readonly Mention[],
  coverage: Coverage,
): Partition | undefined {
  const wholes = candidates[0];
  if (!wholes || parts.length === 0) return undefined;
  let isRough = false;
  for (const { quantity } of parts) {
    if (quantity.bound === "atMost" || quantity.bound === "about") return undefined;
    isRough ||= quantity.bound !== "exact";
  }
  const known = candidates.every(isKnown) ? candidates : candidates.filter(isKnown);
  isRough ||= known.some(candidate => candidate.some(({ quantity }) => quantity.bound !== "exact"));
  const relation = coverage === "some" || isRough ? "<=" : "=";
  for (const candidate of known) {
    const sums = inFull(candidate, parts) ?? cut(candidate, parts, areOne(candidate) ? relation : "=");
    if (sums) return { sums, isSure: coverage !== "likely", isHeld: true };
  }
  if (!isKnown(wholes)) return undefined;
  const anew = dividedAnew(known, parts);
  if (anew) return { sums: anew, isSure: false, isHeld: true };
  const nearest = known.reduce((one, other) => (gap(other, parts) < gap(one, parts) ? other : one));
  const most = sumOf(nearest);
  const isExcess = sumOf(parts) > most && parts.every(({ quantity }) => quantity.value <= most);
  const isClear = candidates.length === 1 && !hasMixedUnits([...nearest, ...parts]);
  const isSure =
    isClear &&
    (coverage !== "likely" || isExcess) &&
    !isFullBeforeLast(most, parts) &&
    !isFullWithFirst(most, parts);
  return { sums: [{ wholes: nearest, parts, relation }], isSure, isHeld: false };
}

/** Parts that divide a whole in full, and once more so that little is lacking: 15 件，内容方面 7 件、8 件，结果方面 1 件、6 件、7 件. */
function dividedAnew(
  candidates: readonly (readonly Mention[])[],
  parts: readonly Mention[],
): readonly Sum[] | undefined {
  return candidates
    .map(candidate => cut(candidate, parts, "<="))
    .find(sums => {
      const last = sums?.at(-1);
      return sums && last && sums.length > 1 && gap(last.wholes, last.parts) * 10n <= sumOf(last.wholes);
    });
}

/** Whether two wholes are told as one, so that parts may be some of them together: 网上 30 件、信函 15 件; with what was carried in. */
const areOne = (candidate: readonly Mention[]): boolean =>
  candidate.slice(1).every(({ lead }) => lead.startsWith("、")) || candidate.some(isCarried);

const OUTLET = new RegExp(anyOf(OUTLETS));

/** 主动公开 362 条，其中网站 362 条、公众号 208 条: what one outlet has in full the others have once more. */
function inFull(wholes: readonly Mention[], parts: readonly Mention[]): Sum[] | undefined {
  if (parts.length < 2 || !parts.every(({ before, after }) => OUTLET.test(before + after))) return undefined;
  const all = parts.find(({ quantity }) => quantity.value === sumOf(wholes));
  return all && [{ wholes, parts: [all], relation: "=" }];
}

/** Whether it can't be more than it says: a whole that is 1900 余 has room for anything. */
const isKnown = (candidate: readonly Mention[]): boolean =>
  candidate.every(({ quantity: { bound } }) => bound === "exact" || bound === "atMost");

/**
 * The partition of parts that may end sooner, in several places, the longest first: one that holds, else the nearest to
 * it. Of what 其中 opens no more is taken than is sure to be in it.
 */
export function bestPartition(
  candidates: readonly (readonly Mention[])[],
  parts: readonly Mention[],
  shorter: readonly (readonly Mention[])[],
  coverage: Coverage,
): Partition | undefined {
  if (!shorter.length) return partitionOf(candidates, parts, coverage);
  const all = [parts, ...shorter];
  const inOrder = coverage === "some" ? all.reverse() : all;
  const partitions = inOrder.flatMap(parts => partitionOf(candidates, parts, coverage) ?? []);
  if (coverage === "some") {
    const [shortest, longest] = [partitions[0], partitions.at(-1)];
    const inAll = partitions.findLast(partition => partition.isHeld && missing(partition) === ZERO);
    if (inAll) return inAll;
    if (shortest && longest && isNearly(longest) && missing(longest) * CLEARLY < missing(shortest))
      return { ...longest, isSure: false };
  }
  return (
    partitions.find(({ isHeld }) => isHeld) ??
    (coverage === "some"
      ? partitions[0]
      : partitions.toSorted((a, b) => (missing(a) < missing(b) ? -1 : 1))[0])
  );
}

/** By how much the parts miss the wholes. */
export const gap = (wholes: readonly Mention[], parts: readonly Mention[]): Exact =>
  magnitude(minus(sumOf(parts), sumOf(wholes)));

/** Whether the parts come to almost all of the whole, or to hardly more. */
export const isNearly = (partition: Partition): boolean =>
  partition.sums.every(({ wholes }) => missing(partition) * NEARLY <= sumOf(wholes));

const NEARLY = 20n;
/** How many times nearer a longer list must come. */
const CLEARLY = 4n;

/** The same of a partition's first sum. */
export const missing = ({ sums: [sum] }: Partition): Exact => (sum ? gap(sum.wholes, sum.parts) : ZERO);

export function hasMixedUnits(parts: readonly Mention[]): boolean {
  let unit: string | undefined;
  for (const { counter } of parts) {
    if (unit !== undefined && counter.unit !== undefined && counter.unit !== unit) return true;
    unit ??= counter.unit;
  }
  return false;
}

export const sumOf = (mentions: readonly Mention[]): Exact =>
  total(mentions.map(({ quantity }) => quantity.value));

const ASPECT_WORDS = ASPECTS.map(words => new RegExp(anyOf(words)));

/** Whether both divide requests under one aspect, so that no list ends between them. */
const isOfOneAspect = (a: Mention, b: Mention): boolean =>
  ASPECT_WORDS.some(words => words.test(a.before) && words.test(b.before));

/**
 * Whether a long list has come to its whole before its last member, which it goes on to as to all others: 其中甲 59 条，乙 4 条，丙 1 条，丁 1 条 of 64.
 */
function isFullBeforeLast(target: Exact, parts: readonly Mention[]): boolean {
  const [last, previous] = [parts.at(-1), parts.at(-2)];
  if (!last || !previous || parts.length < LONG_LIST || IS_DEED.test(last.before) || isCarried(last))
    return false;
  const mark = previous.lead.charAt(0);
  return last.lead === mark + last.before && sumOf(parts.slice(0, -1)) === target;
}

const LONG_LIST = 4;
/** 其中甲 12 件，乙 30 件，丙 25 件，上年结转 3 件: no member, but another matter. */
const IS_DEED = new RegExp(anyOf(DEEDS));

/** 公开 1 条，包括概况 1 条，以及财政信息 2 条: the second may be told beside the whole. */
const isFullWithFirst = (target: Exact, [first, ...others]: readonly Mention[]): boolean =>
  first?.quantity.value === target && others.length === 1;

/**
 * Stretches of the parts that each add up to the wholes, the last to no more for "<=", or else it speaks of something else;
 * undefined when it can't be cut so.
 */
function cut(
  wholes: readonly Mention[],
  parts: readonly Mention[],
  relation: Sum["relation"],
): Sum[] | undefined {
  const target = sumOf(wholes);
  const sums: Sum[] = [];
  let from = 0;
  let sum = ZERO;
  for (const [at, { quantity }] of parts.entries()) {
    const goesOn = at > 0 && isOfOneAspect(parts[at - 1] as Mention, parts[at] as Mention);
    if (at - from > 1 && sum === target && quantity.value !== 0n && !goesOn) {
      sums.push({ wholes, parts: parts.slice(from, at), relation: "=" });
      from = at;
      sum = ZERO;
    }
    sum = plus(sum, quantity.value);
    if (sum > target) return relation === "<=" && sums.length ? sums : undefined;
  }
  if (relation === "=" && sum !== target) return undefined;
  // Most are one stretch: that one needs no list that grows.
  if (from === 0) return [{ wholes, parts, relation }];
  if (isFullBeforeLast(target, parts)) return undefined;
  sums.push({ wholes, parts: parts.slice(from), relation });
  return sums;
}
