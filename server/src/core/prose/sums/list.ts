import { isWhole } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { isJoinedRest, isOpenEnded, isRest } from "../cue.ts";
import { CARRIED } from "../cueWords.ts";
import type { Coverage, Mention } from "../mention.ts";
import { ORGANIZATIONS, PEOPLE } from "./applicants.ts";
import { areWaysIn } from "./aspects.ts";
import { membersFrom } from "./members.ts";
import { gap, hasMixedUnits } from "./partition.ts";
import { wholesBefore } from "./wholes.ts";

/** A list as far as one unit goes, or counters of information that may be mixed. */
export interface List {
  readonly parts: readonly Mention[];
  /** The same, ended sooner, where it may have ended. */
  readonly shorter: readonly (readonly Mention[])[];
  /** What the parts may be of, the likeliest first. */
  readonly wholes: readonly (readonly Mention[])[];
  /** With those that a total before the list adds up: 新收 374 件，结转 18 件，总计 392 件。其中自然人…. */
  readonly farther: () => readonly (readonly Mention[])[];
  readonly coverage: Coverage;
  /** All that the list names, in whatever counters. */
  readonly members: readonly Mention[];
  /** All in the parts' unit, with those behind 其他 that may be parts or not. */
  readonly beyondRest: readonly Mention[] | undefined;
  /** Whether members in other counters stand among the parts, so that they may be parts too. */
  readonly isInterrupted: boolean;
}

/** The lists that one beginning at a mention is made of: one for each unit in it. */
export function listsFrom(mentions: readonly Mention[], at: number, cue: Coverage): List[] {
  const {
    ways: [longest = [], ...shorter],
    beyondRest,
  } = membersFrom(mentions, at);
  const lists = byUnit(longest, mentions, at);
  return lists
    .filter(({ parts }) => parts.length > 1 || cue !== "likely")
    .map(({ parts, wholes, isMixed }) => {
      const isTold = cue === "some" && lists.some(other => other.parts !== parts && tellsAll(other, parts));
      return {
        parts,
        shorter: shorter.map(members => members.filter(mention => parts.includes(mention))),
        wholes,
        farther: () => fartherWholes(mentions, at, parts),
        coverage: isTold ? "all" : coverageOf(cue, parts, isMixed),
        members: longest,
        beyondRest: beyondRest?.filter(({ counter }) => counter.unit === parts[0]?.counter.unit),
        isInterrupted: isInterrupted(parts, longest),
      };
    });
}

const fartherWholes = (
  mentions: readonly Mention[],
  at: number,
  [part]: readonly Mention[],
): readonly (readonly Mention[])[] =>
  part
    ? wholesBefore(mentions, at, part, ({ counter }) => sameUnit(counter, part.counter), { pastTotal: true })
    : [];

/** Members in one unit, and what they may be of. */
interface Members {
  readonly parts: readonly Mention[];
  readonly wholes: readonly (readonly Mention[])[];
  /** Whether the parts, or parts and whole, are counted in several counters of information. */
  readonly isMixed: boolean;
}

/** Members by their units; counters of information (条, 篇, 个) that one list mixes are taken together. */
function byUnit(members: readonly Mention[], mentions: readonly Mention[], at: number): Members[] {
  const [only] = members;
  if (only && members.every(({ counter }) => counter.unit === only.counter.unit))
    return [ofOneUnit(members, only, mentions, at)];
  const lists: Members[] = [];
  const ofInformation = members.filter(mention => countsInformation(mention) || !mention.counter.unit);
  const [first] = ofInformation;
  const isMixed = hasMixedUnits(ofInformation);
  if (first && isMixed) {
    const wholes = wholesBefore(mentions, at, first, countsInformation);
    lists.push({ parts: ofInformation, wholes, isMixed });
  }
  for (const unit of new Set(members.map(({ counter }) => counter.unit))) {
    const parts = members.filter(({ counter }) => counter.unit === unit || counter.unit === undefined);
    const [part] = parts;
    if (!part || (isMixed && countsInformation(part))) continue;
    if (unit === undefined && parts.length < members.length) continue;
    lists.push(ofOneUnit(parts, part, mentions, at));
  }
  return lists;
}

/** Parts in one unit, with wholes in it, or in another counter of information where there are none. */
function ofOneUnit(
  parts: readonly Mention[],
  part: Mention,
  mentions: readonly Mention[],
  at: number,
): Members {
  const wholes = wholesBefore(mentions, at, part, ({ counter }) => sameUnit(counter, part.counter));
  if (wholes.length || !countsInformation(part)) return { parts, wholes, isMixed: false };
  return { parts, wholes: wholesBefore(mentions, at, part, countsInformation), isMixed: true };
}

const countsInformation = ({ counter }: Mention): boolean => counter.countsInformation;

function coverageOf(cue: Coverage, parts: readonly Mention[], isMixed: boolean): Coverage {
  const last = parts.at(-1);
  if (!last || isOpenEnded(last)) return "some";
  if (parts.length < 2) return cue;
  if (isRest(last) || isJoinedRest(last)) return isMixed ? "likely" : "all";
  if (cue === "some" && namesAll(parts)) return "likely";
  return parts.some(isRest) ? "likely" : cue;
}

/** 自然人 and 法人或其他组织, 新收 and 结转, the quarters of a year, all ways by which requests come in: there are no others. */
const namesAll = (parts: readonly Mention[]): boolean =>
  ALL_KINDS.some(
    kinds => kinds.length === parts.length && kinds.every(kind => parts.some(part => kind.test(part.before))),
  ) || areWaysIn(parts);

const ALL_KINDS = [
  [PEOPLE, ORGANIZATIONS],
  [/新(?:收|接收|增|受理|申请)/, new RegExp(anyOf(CARRIED))],
  [/上半年/, /下半年/],
  [..."一二三四"].map(which => new RegExp(`${which}季度`)),
];

/** Not by a second count of the same part: 甲 1 件 880 元. */
const isInterrupted = (parts: readonly Mention[], members: readonly Mention[]): boolean =>
  members
    .slice(members.indexOf(parts[0] as Mention), members.lastIndexOf(parts.at(-1) as Mention))
    .some(member => !parts.includes(member) && parts.every(({ clause }) => clause !== member.clause));

/** Whether both count one thing: 甲 1 件 880 元, or 甲 1 件，收取 880 元. */
const isBeside = (a: Mention, b: Mention | undefined): boolean =>
  b !== undefined && Math.abs(a.clauseIndex - b.clauseIndex) <= 1;

/**
 * Whether another unit of as many parts adds up to its whole, so that none is left out in this one: 3 件收费 2230 元。其中甲
 * 1 件 880 元；…. Not for rounded amounts.
 */
const tellsAll = (other: Members, parts: readonly Mention[]): boolean =>
  parts.length > 1 &&
  other.parts.length === parts.length &&
  other.parts.every((part, at) => isBeside(part, parts[at])) &&
  parts.every(({ quantity }) => isWhole(quantity.value)) &&
  other.wholes[0] !== undefined &&
  gap(other.wholes[0], other.parts) === 0n;
