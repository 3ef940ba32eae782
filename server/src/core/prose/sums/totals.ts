import { anyOf } from "../../text/lexicon.ts";
import { isTotal, turnsAway } from "../cue.ts";
import { sameUnit } from "../counter.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { partitionOf, sumOf, type Partition } from "./partition.ts";
import { SUMMED_DEEDS } from "./sumWords.ts";

/** Totals after their parts: 甲 b 条，乙 c 条，共计 A 条. The mentions are those of one level of brackets. */
export function* totalsAfterParts(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, total] of mentions.entries()) {
    if (total.isForeign || total.quantity.kind === "percentage") continue;
    const isOfDeed = !isTotal(total) && isOfSameDeed(total, mentions[at - 1]);
    if (!isTotal(total) && !isOfDeed) continue;
    const parts = partsBefore(mentions, at, total);
    if (parts.length < 2 || parts.some(isOfEach)) continue;
    if (isOfDeed && sumOf(parts) < total.quantity.value) continue;
    const own = withoutInner(parts);
    const mixed = total.counter.countsInformation ? informationBefore(mentions, at, total) : [];
    const held = endingIn(total, parts) ?? (own && endingIn(total, own)) ?? endingIn(total, mixed);
    const partition = partitionOf([[total]], held ?? parts, "all");
    const mayBeOthers = own !== undefined || mixed.length > parts.length;
    const isDoubtful = isOfDeed || (mayBeOthers && !partition?.isHeld);
    if (partition) yield isDoubtful ? { ...partition, isSure: false } : partition;
  }
}

const SUMMED = new RegExp(`^(?:全年|总)?(?:共计?|[合总]计)(${anyOf(SUMMED_DEEDS)})了?$`);

/** Whether it sums up what the same deed told before: 甲公开 11 条，乙公开 17 条，共公开 28 条; more may have been, so no less is. */
function isOfSameDeed(total: Mention, previous: Mention | undefined): boolean {
  const deed = SUMMED.exec(total.before)?.[1];
  return deed !== undefined && total.lead.startsWith(",") && previous?.before.includes(deed) === true;
}

/** 8 个单位各设 1 名: so many times as there are of them. */
const isOfEach = ({ before }: Mention): boolean => /各[\u4e00-\u9fff]?$/.test(before);

/** The last parts that add up to the total, two at least. */
function endingIn(total: Mention, parts: readonly Mention[]): readonly Mention[] | undefined {
  for (let from = 0; from <= parts.length - 2; from++) {
    const last = parts.slice(from);
    if (sumOf(last) === total.quantity.value) return last;
  }
  return undefined;
}

/** Without the parts of a part: 甲 217 件，其中转来 15 件；乙 36 件，合计 253 件; undefined where there are none. */
function withoutInner(parts: readonly Mention[]): readonly Mention[] | undefined {
  if (!parts.some(({ cue }) => cue === "some")) return undefined;
  let isInner = false;
  return parts.filter(({ cue, lead }) => {
    if (lead.includes(";")) isInner = false;
    if (cue === "some") isInner = true;
    return !isInner;
  });
}

/** With those in other counters of information: 图文 156 篇，短视频 64 条，合计 220 条. */
const informationBefore = (mentions: readonly Mention[], at: number, total: Mention): Mention[] =>
  partsBefore(mentions, at, total, ({ counter }) => counter.countsInformation);

/** Back to the sentence's start or the total before, in its unit unless others are asked for. */
function partsBefore(
  mentions: readonly Mention[],
  at: number,
  total: Mention,
  fits = ({ counter }: Mention): boolean => sameUnit(counter, total.counter),
): Mention[] {
  const parts: Mention[] = [];
  for (let before = at - 1; before >= 0 && parts.length < limits.listLength; before--) {
    const mention = mentions[before] as Mention;
    if (mention.clause.sentence !== total.clause.sentence || isTotal(mention) || SUMMED.test(mention.before))
      break;
    if (mention.quantity.kind === "percentage" || mention.isForeign) continue;
    if (!fits(mention)) continue;
    parts.unshift(mention);
    if (turnsAway(mention)) break;
  }
  return parts;
}
