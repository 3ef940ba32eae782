import { anyOf } from "../../text/lexicon.ts";
import { isRest, isTotal } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { isNearly, missing, partitionOf, sumOf, type Partition } from "./partition.ts";
import { DEEDS, OUTLETS, SUMMED_DEEDS } from "./sumWords.ts";

const PUBLISHED = /(?:公开|公布|发布)[^,;。]{0,12}(?:信息|内容)(?:共计?|[合总]计|累计)?$/;
const OUTLET = new RegExp(anyOf(OUTLETS));
/** Kinds are named without a verb: 工作动态 61 条, 财政预决算类 4 条. */
const OTHER_DEED = new RegExp(anyOf(DEEDS, SUMMED_DEEDS));

/**
 * What was published, shared out by kind or outlet though no 其中 opens the list: 公布信息 70 条，工作动态 61 条，政策文件 9 条; 公开 800
 * 条。通过网站公开 600 条，公众号公开 200 条. That they are all isn't said: only what adds up, or hardly misses it, is told. The
 * mentions are those of one level of brackets.
 */
export function* publishedByKind(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, whole] of mentions.entries()) {
    if (whole.isForeign || whole.cue || !whole.counter.countsInformation || !PUBLISHED.test(whole.before))
      continue;
    const next = mentions[at + 1];
    const isByOutlet = next !== undefined && OUTLET.test(next.before) && !isOfOneOutlet(whole);
    const parts = partsFrom(mentions, at, isByOutlet);
    if (parts.length < (isByOutlet ? 2 : FEWEST_KINDS)) continue;
    const partition = partitionOf([[whole]], parts, "likely");
    if (partition && isTold(partition, isByOutlet)) yield { ...partition, isSure: false };
  }
}

/** 网站公开 600 条，公众号推送 200 条: no whole; 通过网站、公众号等渠道公开 800 条 is one. */
const isOfOneOutlet = ({ before }: Mention): boolean => OUTLET.test(before) && !ALL_WAYS.test(before);
const ALL_WAYS = /等(?:多种|各类|多个|各)?(?:渠道|平台|途径|方式|载体|形式)/;

const FEWEST_KINDS = 3;
/** Outlets are often told of beside the whole: they must come nearer to it than kinds. */
const NEAR_OF_OUTLETS = 100n;

const isTold = (partition: Partition, isByOutlet: boolean): boolean =>
  partition.isHeld ||
  (isNearly(partition) &&
    partition.sums.every(
      ({ wholes, parts }) =>
        parts.every(({ quantity }) => quantity.value < sumOf(wholes)) &&
        (!isByOutlet || missing(partition) * NEAR_OF_OUTLETS <= sumOf(wholes)),
    ));

/** The members that follow the whole in its unit, each named by its kind or its outlet alone. */
function partsFrom(mentions: readonly Mention[], at: number, isByOutlet: boolean): Mention[] {
  const whole = mentions[at] as Mention;
  const parts: Mention[] = [];
  for (const part of mentions.slice(at + 1, at + limits.listLength)) {
    const isNext = part.clause.sentence - whole.clause.sentence <= (isByOutlet ? 1 : 0);
    const isKind = isByOutlet ? OUTLET.test(part.before) : !OTHER_DEED.test(part.before);
    const isShort = /^[,、;。][^,、;。]{2,20}$/.test(part.lead);
    if (!isNext || part.cue || part.isForeign || part.quantity.kind === "percentage" || isTotal(part)) break;
    if (part.counter.unit !== whole.counter.unit || part.quantity.bound !== "exact") break;
    if (!isShort || !(isKind || isRest(part))) break;
    parts.push(part);
  }
  return parts;
}
