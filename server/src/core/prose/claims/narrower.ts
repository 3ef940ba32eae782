import { anyOf, type Entry } from "../../text/lexicon.ts";

/** Words that make a number one of a part of a cell. */
const NARROWER: readonly Entry[] = [
  // channels
  ...[
    "网",
    "线上",
    "在线",
    "平台",
    "信函",
    "信件",
    "邮",
    "电子",
    "当面",
    "现场",
    "窗口",
    "传真",
    "口头",
    "书面",
  ],
  // applicants
  ...["自然人", "公民", "个人", "企业", "法人", "组织", "律师"],
  // fields
  ...["涉及", "关于", "有关", "类", "领域"],
  // times
  ...["季度", "上半年", "下半年", "月"],
  // other bodies
  ...["乡", "镇", "部门", "下属", "所属", "直属", "基层"],
  ...["其他", "其余"],
  ["不", "not done, not accepted …"],
  ["未", "not done, not accepted …"],
  ["非", "not done, not accepted …"],
];
const PATTERN = new RegExp(anyOf(NARROWER));

const PART_OF_YEAR = /[上下]半年|[一二三四1-4]季度|\d月份/g;
const WHOLE_YEAR = new RegExp(anyOf(["全年", "年度", "本年", "年内", "一年来", "共计"]));

/** Whether a sentence up to a number tells some months last: 上半年收到申请 31 件，办结. */
export function isOfPartOfYear(sentence: string): boolean {
  const said = sentence.slice(sentence.lastIndexOf(";") + 1);
  const last = [...said.matchAll(PART_OF_YEAR)].at(-1);
  return last !== undefined && !WHOLE_YEAR.test(said.slice(last.index + last[0].length));
}

/** Whether words that are left of a clause's opening narrow the number. */
export const narrowsIn = (words: string): boolean => PATTERN.test(words);
