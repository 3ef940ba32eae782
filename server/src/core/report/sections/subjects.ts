import { anyOf, type Entry } from "../../text/lexicon.ts";

const PROBLEMS: readonly Entry[] = ["问题", "不足", "差距", "短板", "薄弱", "有待"];
const IMPROVEMENTS: readonly Entry[] = [
  ...["改进", "整改", "加强", "完善", "提升"],
  ...["下一步", "下步", "今后"],
];
const REVIEWS: readonly Entry[] = ["复议", "诉讼"];
const FEES: readonly Entry[] = ["信息处理费", "收费情况"];

const problems = new RegExp(anyOf(PROBLEMS));
const improvements = new RegExp(anyOf(IMPROVEMENTS));
const reviews = new RegExp(anyOf(REVIEWS));
const fees = new RegExp(`${anyOf(FEES)}|收取.{0,8}费`);
const nothingElse = /^(?:本机关|本单位|本年度|目前)?(?:无|没有)(?:其他.{0,20})?[。.]?$/;

export const namesProblems = (words: string): boolean => problems.test(words);

/** Whether a text treats of problems and of what is done about them. */
export const tellsOfProblems = (words: string): boolean => problems.test(words) && improvements.test(words);

export const tellsOfReviews = (words: string): boolean => reviews.test(words);

export const tellsOfFees = (words: string): boolean => fees.test(words);

/** Whether a line can only begin other matters: it is of fees and of no problems, or says that there are none. */
export const opensOtherMatters = (line: string): boolean =>
  !problems.test(line) && (fees.test(line) || nothingElse.test(line));
