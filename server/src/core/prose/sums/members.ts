import { anyOf } from "../../text/lexicon.ts";
import { isRate, isRest, isRegrouped, isShareOfPart, isTotal, turnsAway } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { isOutcomeOf } from "./outcomes.ts";
import { DEEDS } from "./sumWords.ts";

/** The members of a list. */
export interface Listing {
  /** Where it may end sooner, each way to end it, the longest first. */
  readonly ways: readonly (readonly Mention[])[];
  /** With those that go on behind 其他, if there are any: 规章 11 条、其他文件 102 条；工作报告 2 条、…. */
  readonly beyondRest: readonly Mention[] | undefined;
}

/** Those of a list from `start` on: up to the sentence's end, a total, a list of its own, or another statement. */
export function membersFrom(mentions: readonly Mention[], start: number): Listing {
  const members: Mention[] = [];
  const ends: number[] = [];
  // 不予公开 2 件，其中甲 1 件，乙 1 件；无法提供 29 件；其他 2 件: semicolons part the list around it.
  const isNested = mentions[start - 1]?.lead.includes(";") && !mentions[start]?.lead.includes(";");
  const outerStops: number[] = [];
  let isInner = false;
  for (let at = start; at < mentions.length && at - start < limits.listLength; at++) {
    const mention = mentions[at] as Mention;
    const isPercentage = mention.quantity.kind === "percentage";
    if (at > start && !(isPercentage && isShareOfPart(mention))) {
      const turns =
        turnsAway(mention) && !isCounterpart(mention, members.at(-1)) && !isMemberSummed(mentions, at);
      if (turns || isTotal(mention) || (mention.cue && isRegrouped(mention))) break;
      if (mention.lead.includes(";")) isInner = false;
      if (mention.cue === "some" || mention.lead.startsWith(":")) {
        if (isInner) break;
        if (mention.cue === "some") ends.push(members.length - 1);
        isInner = true;
      }
    }
    // What follows a rate may be told beside the list.
    if (isPercentage && isRate(mention) && members.length) ends.push(members.length);
    if (isPercentage || mention.isForeign || isInner) continue;
    if (isNested && mention.lead.includes(";")) outerStops.push(members.length);
    const head = members.at(-1);
    if (head && isOutcomeOf(mention, head)) continue;
    if (members.length && endsBefore(mention, members)) ends.push(members.length);
    members.push(mention);
  }
  const rest = members.findIndex(isRest);
  if (rest >= 0) {
    const before = outerStops.filter(end => end <= rest);
    const ends = [...new Set([endOfSame(members, rest), rest + 1, ...before.reverse()])];
    const isMore = ends.every(end => end < members.length);
    return { ways: ends.map(end => members.slice(0, end)), beyondRest: isMore ? members : undefined };
  }
  const longestFirst = [members.length, ...ends.filter(end => end > 0 && end < members.length).reverse()];
  return { ways: longestFirst.map(end => members.slice(0, end)), beyondRest: undefined };
}

/** Whether it is the other half of what stands before, and no statement of its own: 原创 11 条，转发 109 条. */
const isCounterpart = ({ before }: Mention, previous: Mention | undefined): boolean =>
  /^转[发载]/.test(before) && previous !== undefined && previous.before.includes("原创");

/** Whether a member has a 共计 of its own, since the list goes on to its rest: 公告 225 条，解读及回应共计 110 条，其他 182 条. */
function isMemberSummed(mentions: readonly Mention[], at: number): boolean {
  const [mention, next] = mentions.slice(at, at + 2) as [Mention, Mention | undefined];
  return (
    next !== undefined &&
    isRest(next) &&
    !turnsAway(next) &&
    /^[,、;][^,、;。]{2,12}共计?$/.test(mention.lead) &&
    !IS_OF_ITS_OWN.test(mention.before)
  );
}

/** Where the list ends that goes on in the same way behind 其他: 通知 90 条，其他 13 条，专栏 2 条. */
function endOfSame(members: readonly Mention[], rest: number): number {
  const mark = members[Math.max(rest, 1)]?.lead.charAt(0) ?? "";
  const goesOn = ({ lead, counter, cue }: Mention): boolean =>
    lead.startsWith(mark) &&
    /^[,、;][^,、;。:]*$/.test(lead) &&
    counter.unit === members[rest]?.counter.unit &&
    !cue &&
    !IS_OF_ITS_OWN.test(lead);
  const behind = members.slice(rest + 1);
  const other = behind.findIndex(member => !goesOn(member));
  return rest + 1 + (other < 0 ? behind.length : other);
}

/** Of mentions in brackets those that aren't parts of one before them: 22 件：维持 12 件、…；13 件：…. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  let isInner = false;
  return mentions.filter(({ lead }, at) => {
    if (lead.includes(";")) isInner = false;
    if (at > 0 && lead.startsWith(":")) isInner = true;
    return !isInner;
  });
}

/** Whether a list whose members commas part may have ended before a semicolon, or any before what is no part of a whole. */
function endsBefore({ lead }: Mention, members: readonly Mention[]): boolean {
  if (!lead.startsWith(";")) return false;
  const [head] = members;
  const mark = members
    .slice(1)
    .find(({ lead, counter }) => /^[,、;]/.test(lead) && counter.isMoney === head?.counter.isMoney)
    ?.lead.charAt(0);
  const isAlike = IS_OF_ITS_OWN.test(members.at(-1)?.before ?? "");
  return (IS_OF_ITS_OWN.test(lead) && !isAlike) || (mark !== undefined && mark !== ";");
}

const IS_OF_ITS_OWN = new RegExp(anyOf(DEEDS));
