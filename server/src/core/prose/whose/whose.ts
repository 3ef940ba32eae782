import { allMatches } from "../../text/allMatches.ts";
import { anyOf } from "../../text/lexicon.ts";
import { isOrgan } from "./organ.ts";
import { isOther, yearTold } from "./year.ts";

/** Who reports, on which year. */
export interface Reporter {
  readonly organ?: string;
  readonly year?: number;
}

/** Whose number a sentence tells, where it isn't the reporting organ's of the year. */
export type Other = "otherYear" | "otherTime" | "otherBody" | "bodyWithin";

export const isOfOtherYear = (sentence: string, { year }: Reporter): boolean =>
  isOther(yearTold(sentence), year);

const LEVEL = anyOf([..."省市县区州旗"]);
/** All bodies of a place, of a system: 全县, 全系统. */
const WIDER = /全([市县区省州旗盟镇乡]|系统|街道)/;
/** All bodies of the place, which a report that speaks for it counts: 全市各级各部门. */
const BODIES = anyOf([
  ...["各级", "各地", "各部门", "各单位", "各镇街", "各街镇", "各乡镇", "各街道", "行政机关", "政府部门"],
  ...["和", "及", "、"],
]);
const TOGETHER = `(?:[及和与、]|以及)各?${anyOf(["乡", "镇", "街道", "县", "区", "市", "部门", "单位"], ["县直", "市直", "区直"])}`;
/** 县政府及各乡镇、各部门: these are all of them. */
const ONE_AND_ALL = `${LEVEL}?${anyOf(["政府", "本级", "直部门", "直单位"])}(?:${TOGETHER}+(?:[乡镇县区部门单位]{1,4})?)+`;
const ALL_BODIES = new RegExp(`(?:全${LEVEL}|各级)${BODIES}*|${LEVEL}政府系统|${ONE_AND_ALL}`, "g");
/** The bodies of this level, where others are told beside them: 市本级. */
const OWN_LEVEL = "本级";
const GOVERNMENT_OFFICE = `(?:${LEVEL}|人民)政府${anyOf(["办公室", "办"])}`;
const DEPARTMENT = String.raw`${anyOf([..."省市县区州旗直属"])}[\u4e00-\u9fff]{2,6}[局委]`;
const EACH = `各${anyOf(["乡", "镇", "街道", "县", "区", "市", "部门", "单位"])}`;
/** What others do with this organ's help: 指导乡镇办理. */
const HELPED = `${anyOf(["指导", "督促", "督导", "协助", "会同"])}[^,。;]{1,12}?${anyOf(["办理", "答复", "受理", "作出"])}`;
const OTHER_BODY = new RegExp([GOVERNMENT_OFFICE, DEPARTMENT, EACH, HELPED].join("|"), "g");

/** The level of the place that an organ speaks for, as its government or by its name alone: 市 for 某某市. */
const placeOf = (organ = ""): string | undefined =>
  /([市县区省州旗盟镇乡]|街道)(?:人民政府|办事处)?$/.exec(organ)?.[1];

const RANKS = ["街道镇乡", "县区旗", "市州盟", "省"];
const rankOf = (level: string): number => RANKS.findIndex(levels => levels.includes(level));

/** Whether a body is one of a place's: 市教育局 and 各乡镇 of a city's; what others do with this organ's help isn't. */
const isWithin = (body: string, own: string): boolean => {
  const rank = rankOf(body.charAt(0));
  return body.startsWith("各") || (rank >= 0 && rank <= rankOf(own));
};

const ONE_BODY = new RegExp(`${LEVEL}?${OWN_LEVEL}|${OTHER_BODY.source}`, "g");

/** Words without the names of bodies in them. */
export const withoutBodies = (words: string): string => words.replace(ONE_BODY, "");

/** Bodies among which a number is divided, once that is over: 共 67 件，其中县政府办公室 19 件、乡镇 48 件；. */
const DIVIDED = /(?:其中|[(])[^;。()]*(?:\([^()]*\)[^;。()]*)*[;)]/g;

/** Without one of these nothing divided is over. */
const CLOSES = /[;)]/;

/** The same without a mark behind it, where what follows tells a deed: 其中县政府办公室 12 件，部门 30 件，上年结转. */
const DEED = anyOf(["上年", "去年", "上一年", "结转", "办结", "共办结", "已办结", "答复"]);
const LISTED = new RegExp(
  `其中(?:(?:(?!${anyOf(["收到", "受理", "办结", "办理", "答复"])})[^,;。、()0-9]){2,14}\\d+件[,、]){2,}(?=${DEED})`,
  "g",
);

/** Spans of time that aren't the year: 条例施行以来, 三年来, 近两年; not 今年以来, 2024年以来. */
const OTHER_TIME =
  /(?<![年月初度])以来|(?<!\d)[二三四五六七八九十两2-9]个?年(?:以)?来|(?:近|过去)[二三四五六两2-6]年/;

const UP_TO_YEAR = /截[至止]到?(20\d\d)年/g;

/** Whether it tells how things stand on a day of another year: 截至 2025 年 1 月 15 日. */
const isUpToOtherYear = (said: string, year: number | undefined): boolean =>
  allMatches(said, UP_TO_YEAR).some(([, other]) => Number(other) !== year);

/** Whether a sentence so far speaks of another body's figures, of those of all bodies of a place in one body's report, or of other times. */
export function otherIn(said: string, { organ, year }: Reporter): Other | undefined {
  const own = placeOf(organ);
  const closed = CLOSES.test(said) ? said.replace(DIVIDED, "") : said;
  const undivided = said.includes("其中") ? closed.replace(LISTED, "") : closed;
  if (OTHER_TIME.test(undivided) || isUpToOtherYear(undivided, year)) return "otherTime";
  const wide = WIDER.exec(undivided);
  if (wide && wide[1] !== own) return "otherBody";
  const sentence = own ? undivided.replace(ALL_BODIES, "") : undivided;
  if (sentence.includes(OWN_LEVEL)) return own ? "bodyWithin" : "otherBody";
  const others = allMatches(sentence, OTHER_BODY).filter(([body]) => !isOrgan(body, organ));
  if (!others.length) return undefined;
  return own && others.every(([body]) => isWithin(body, own)) ? "bodyWithin" : "otherBody";
}
