import { anyOf } from "../text/lexicon.ts";
import {
  AND_OTHERS,
  AFTER_NAMED_OTHERS,
  AFTER_ORGANIZATION,
  AFTER_SHARED,
  BECAME,
  BEFORE_ORGANIZATION,
  BEFORE_OTHERS,
  BY,
  CARRIED,
  CHIEFLY,
  COMPARED,
  CONTAIN,
  DEEDS_AFTER_AND,
  DIVIDED,
  EARLIER_YEARS,
  FILLERS,
  HANDLING,
  INCLUDE,
  IN_DETAIL,
  IN_TURN,
  LEFT,
  LEFT_ALONE,
  NEW_STATEMENT,
  OTHERS,
  REFERRED,
  TOTAL,
  WAYS,
} from "./cueWords.ts";
import type { Coverage, Mention } from "./mention.ts";

const SOME = new RegExp(`其中|(?:^|[,、;:(])(?:主要)?${anyOf(INCLUDE, CONTAIN)}|^[^。]*${anyOf(INCLUDE)}`);
/** 公开信息 51 条。在公开的信息中，通知 4 条、…. */
const AMONG_PUBLISHED =
  /[。;,]在?(?:上述|所有|全部|主动|已|所)*(?:公开|发布)的?(?:各类|政府|政务)?信息(?:当|之)?中,/;
const IS_DETAILED = new RegExp(anyOf(IN_DETAIL));
const IS_IN_TURN = new RegExp(anyOf(IN_TURN));
const BEHIND_COLON = /^[^。]*:[^:。]*$/;
const REGROUPED = new RegExp(
  `(?:^|[,;:。(])[若如再]?${anyOf(BY)}[^,;:。]{1,14}?${anyOf(DIVIDED)}(?:[,:为有]|$)`,
);
/** 申请 219 件，网上渠道 156 件、邮寄渠道 57 件、…. */
const BY_WAYS = new RegExp(`^[^,;。]{0,4},(?!${anyOf(REFERRED)})[^,;。0-9]{2,6}${anyOf(WAYS)}$`);
/** 收到 609 件。办理结果为：予以公开 380 件、…. */
const BY_OUTCOME = new RegExp(`(?:^|[,;。])${anyOf(HANDLING)}结果(?:为|是|如下|中)?[,:]`);
const IS_CHIEFLY = new RegExp(`${anyOf(CHIEFLY)}|等[^,;。]{0,8},?(?:数量)?分别`);

/** The cue in what leads to a mention, if it opens a list: how much of a whole its parts are. */
export function listCueIn(lead: string): Coverage | undefined {
  const cue = statedCueIn(lead);
  return cue && IS_CHIEFLY.test(lead) ? "some" : cue;
}

function statedCueIn(lead: string): Coverage | undefined {
  const isInTurn = IS_IN_TURN.test(lead);
  if (IS_DETAILED.test(lead)) return "all";
  if (SOME.test(lead) || AMONG_PUBLISHED.test(lead)) return isInTurn ? "all" : "some";
  const isDivided = [BEHIND_COLON, REGROUPED, BY_WAYS, BY_OUTCOME].some(opening => opening.test(lead));
  return isInTurn || isDivided ? "likely" : undefined;
}

/** Whether it is the first of those that its clause is about: 14 件申请中，涉及征地的 9 件. */
export const isAmong = ({ lead }: Mention): boolean => /^[^,;:。、]{0,12}[中里],[^,;。]*$/.test(lead);

/** Whether a list says that it is one of what was published: 在公开的信息中. */
export const isAmongPublished = ({ lead }: Mention): boolean => AMONG_PUBLISHED.test(lead);

/** Whether what leads to a list says by which aspect it divides the whole anew: 按渠道分：…；从申请人看，…. */
export const isRegrouped = ({ lead }: Mention): boolean => REGROUPED.test(lead);

const IS_TOTAL = new RegExp(`^${anyOf(FILLERS)}*${anyOf(TOTAL)}[为是达有:]?$`);

/** Whether it sums up what was named before it, with no words of its own: 共计 A 条. */
export const isTotal = ({ before }: Mention): boolean => IS_TOTAL.test(before);

const ELSE = `${anyOf(OTHERS)}(?!${anyOf(AFTER_NAMED_OTHERS)})`;
const REST_BEFORE = new RegExp(
  `^${anyOf(LEFT_ALONE)}$|${anyOf(LEFT)}|(?:^|^${anyOf(AND_OTHERS)}|${anyOf(BEFORE_OTHERS)})${ELSE}`,
);
const JOINED_REST = new RegExp(`${anyOf(AND_OTHERS)}${ELSE}`);
const REST_AFTER = new RegExp(
  `^(?:通过|以|由|为|是|属于)?${anyOf(OTHERS, ["其余"])}(?!${anyOf(AFTER_NAMED_OTHERS)})`,
);

/** Whether it is what remains of the whole, so that the parts named are all. */
export const isRest = ({ before, after }: Mention): boolean =>
  !IS_REFERRED.test(before) && (REST_BEFORE.test(before) || REST_AFTER.test(after));

/** Whether what remains stands together with one thing more: 通知和其他信息 28 条; at a list's end only. */
export const isJoinedRest = ({ before }: Mention): boolean => JOINED_REST.test(before);

const IS_REFERRED = new RegExp(anyOf(REFERRED));

/** Whether a list breaks off with 等: it may name all or not. */
export const isOpenEnded = ({ after }: Mention): boolean => after.includes("等");

const IS_COMPARED = new RegExp(anyOf(COMPARED));
const IS_EARLIER = new RegExp(anyOf(EARLIER_YEARS));
const IS_CARRIED = new RegExp(anyOf(CARRIED));

const HAS_BECOME = new RegExp(`^[的,]?${anyOf(BECAME)}`);

/** Whether it is what something rose or fell from: 由 7 件增加到 9 件. */
export const isFrom = ({ before, after }: Mention): boolean =>
  /[由从][^,;。]{0,12}$/.test(before) && HAS_BECOME.test(after);

const IS_BECOME = new RegExp(`^[的,]?${anyOf(BECAME)}了?$`);

/** Whether it is what something rose or fell to. */
export const isBecome = ({ before }: Mention): boolean => IS_BECOME.test(before);

/** Whether it comes from an earlier year, or goes into the next. */
export const isCarried = ({ before, after }: Mention): boolean => IS_CARRIED.test(before + after);

/** Whether it speaks of another year, of a change, or of a rate, and so is neither part nor whole here. */
export const isOfOther = (before: string, after: string): boolean =>
  IS_COMPARED.test(before) ||
  (IS_EARLIER.test(before) && !IS_CARRIED.test(before + after)) ||
  (/[由从]$/.test(before) && HAS_BECOME.test(after));

const COMPARED_WITH = new RegExp(`(?:较|比|与|同)(?:${anyOf(EARLIER_YEARS)}|20\\d\\d年)度?[^增减升降多少]*$`);

/** Whether it is an earlier year's number, and so what 、 joins to it too: 比上年的制发 3 件、废止 2 件均减少 1 件. */
export const isComparedWith = (mention: Mention | undefined): boolean =>
  mention?.isForeign === true && COMPARED_WITH.test(mention.before);

const ORGANIZES = `(?<!${anyOf(BEFORE_ORGANIZATION)})组织(?!${anyOf(AFTER_ORGANIZATION)})`;
const ALTOGETHER = `(?<!公)共(?!${anyOf(AFTER_SHARED)})`;
const TURNS_AWAY = new RegExp(
  `[,;][^,;]*(?:${anyOf(NEW_STATEMENT)}|${ORGANIZES}|并且?${anyOf(DEEDS_AFTER_AND)}|${ALTOGETHER})`,
);

/** Whether a percentage is hung on the part before it: 网站 80 条，占 40%. */
export const isShareOfPart = ({ lead }: Mention): boolean => /^[,(]?(?:约|合计|共)?占/.test(lead);

/** Whether a percentage is a rate of its own: 网上办件 171 件，网办率 92%. */
export const isRate = ({ lead }: Mention): boolean => /^,[^,;。]{1,6}率(?:为|达到?|是)?$/.test(lead);

/** Whether what leads to a mention turns to something else than the next part. */
export const turnsAway = ({ lead }: Mention): boolean => lead.includes("。") || TURNS_AWAY.test(lead);

const OTHER_MATTER = new RegExp(`[,;]${anyOf(["同时", "与此同时", "此外", "另外"])}`);

/** Whether another matter is told from here on, so that what stands before is no whole of it. */
export const isOtherMatter = ({ lead }: Mention): boolean => OTHER_MATTER.test(lead);

/** What a list says that it divides, by its last two characters: 申请 of 在办结的申请中. */
export const ownWholeOf = ({ lead }: Mention): string | undefined =>
  /(?:^|[,;:。])[^,;:。、]{0,16}([\u4e00-\u9fff]{2})(?<!其)[中里](?!心|央|国|小|型)/.exec(lead)?.[1];

const OF_ITS_OWN = new RegExp(`^${anyOf(["另有", "尚有", "还有", "另"])}`);

/** Whether it is told beside what stands before it, and no list divides it: 另有 1 件. */
export const isBeside = ({ before }: Mention): boolean => OF_ITS_OWN.test(before);

/** Whether a statement of its own begins before it. */
export const isOwnStatement = ({ lead }: Mention): boolean => /[;。]/.test(lead);
