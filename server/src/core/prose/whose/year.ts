import { allMatches } from "../../text/allMatches.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";

/** Names, and numbers of documents, whose years aren't told of. */
const NAMED = /《[^《》]*》|[〔[(]\d{4}[〕\])]\d*号?/g;

/** Words before a year that only put it beside the year told of: 较 2022 年, 结转至 2025 年. */
const BESIDE: readonly Entry[] = [
  ...["较", "比", "与", "同", "和", "至", "到", "转", "结转", "转入", "于", "自", "从", "对"],
];
/** Words behind a year that do the same: 2023 年结转, 2022 年的 1103 件, 2023 年同期. */
const ASIDE: readonly Entry[] = [
  ...["结转", "转结", "转来", "转入", "遗留", "延续", "未办结", "同期", "相比", "以前", "以来", "之前"],
  ["的", "2022年的 1103 件, beside this year's"],
];
const YEAR = new RegExp(
  `(?<!\\d)(?<!${anyOf(BESIDE)})((?:19|20)\\d{2})年(?!度?${anyOf(ASIDE)}|\\d{1,2}月\\d{1,2}日[^至到-])`,
  "g",
);
/** Words for the year reported on. */
const THIS = new RegExp(anyOf(["今年", "本年", "全年", "报告期", "统计期", "年内"]));

/** What a year told of may be: "this" where words say the year reported on. */
export type Told = number | "this";

/** The year that words tell of, where they name one last; "this" for the year reported on by a word. */
export function yearTold(words: string): Told | undefined {
  const bare = words.replace(NAMED, "");
  const last = allMatches(bare, YEAR).at(-1);
  if (!last) return THIS.test(bare) ? "this" : undefined;
  return THIS.test(bare.slice(last.index)) ? "this" : Number(last[1]);
}

/** Whether words name a year and then say the year reported on: 2023年本年度收到. */
export const isYearSaidAnew = (words: string): boolean =>
  /20\d{2}年/.test(words) && yearTold(words) === "this" && THIS.test(words.replace(/^.*20\d{2}年/, ""));

export const isOther = (told: Told | undefined, year: number | undefined): boolean =>
  typeof told === "number" && year !== undefined && told !== year;
