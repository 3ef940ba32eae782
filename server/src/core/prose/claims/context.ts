import { anyOf, type Entry } from "../../text/lexicon.ts";
import type { Clause, Clauses } from "../clause.ts";
import { CONTAIN, INCLUDE } from "../cueWords.ts";
import { isTotal } from "../cue.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";

/** The words of its clause before a mention, with those that it is counted together with: 不予公开、不予处理共 9 件. */
export function wordsBefore({ passage, clauses }: Paragraph, mention: Mention): string {
  const { clause, clauseIndex, quantity, before } = mention;
  const previous = clauses.clauses[clauseIndex - 1];
  if (clause.opener === "," && isTotal(mention) && previous?.sentence === clause.sentence)
    return previous.quantities.length || previous.bracket !== clause.bracket
      ? before
      : passage.text.slice(previous.start, previous.end) + before;
  if (clause.opener === ")" && clause.quantities[0] === quantity)
    return beforeBracket(clauses, passage.text, mention);
  if (clause.opener !== "、" || clause.quantities[0] !== quantity) return before;
  let first = clauseIndex;
  while (clauseIndex - first < MOST_JOINED && clauses.clauses[first]?.opener === "、") {
    const previous = clauses.clauses[first - 1];
    if (!previous || previous.quantities.length || previous.bracket !== clause.bracket) break;
    first--;
  }
  return passage.text.slice(clauses.clauses[first]?.start, quantity.span.start);
}

const MOST_JOINED = 4;

/**
 * Brackets between the words and their number part nothing where they have no number of their own, or one of a part:
 * 收到申请（含上年结转 1 件）9 件.
 */
function beforeBracket({ clauses }: Clauses, text: string, { clauseIndex, clause, before }: Mention): string {
  let host = clauseIndex - 1;
  while (clauseIndex - host <= MOST_JOINED && (clauses[host]?.bracket ?? clause.bracket) !== clause.bracket) {
    const inside = clauses[host];
    if (inside?.quantities.length && !OPENS_PART.test(text.slice(inside.start, inside.end))) return before;
    host--;
  }
  const words = clauses[host];
  return words && !words.quantities.length && words.bracket === clause.bracket
    ? text.slice(words.start, words.end) + before
    : before;
}

const OPENS_PART = new RegExp(`^${anyOf(["其中"], INCLUDE, CONTAIN)}`);

/** The words of the mention's sentence up to it. */
export function sentenceBefore({ passage, clauses }: Paragraph, mention: Mention): string {
  let first = mention.clauseIndex;
  while (
    first > 0 &&
    clauses.clauses[first - 1]?.sentence === mention.clause.sentence &&
    mention.clauseIndex - first < LONGEST_SENTENCE
  )
    first--;
  const { start } = mention.quantity.span;
  return passage.text.slice(Math.max(clauses.clauses[first]?.start ?? 0, start - LONGEST_WORDS), start);
}

/** Clauses and characters looked back at, so that a sentence without end costs no more than its length. */
const LONGEST_SENTENCE = 40;
const LONGEST_WORDS = 600;

/** The words of a mention's clause behind it, with the clauses that follow without a number: 2 件因…，结转下年度继续办理. */
export function wordsBehind({ passage, clauses }: Paragraph, mention: Mention): string {
  const { clause, clauseIndex, quantity, after } = mention;
  if (clause.quantities.at(-1) !== quantity) return after;
  let last = clauseIndex;
  for (let next; (next = clauses.clauses[last + 1]) && last - clauseIndex < MOST_BEHIND; last++)
    if (
      next.quantities.length ||
      !(isBeside(clause, next) || (last === clauseIndex && isExplained(clause, next))) ||
      leadsToNumber(clauses, last + 1) ||
      OF_OTHERS.test(passage.text.slice(next.start, next.start + 2))
    )
      break;
  const end = clauses.clauses[last]?.end ?? quantity.end;
  const words = passage.text.slice(quantity.end, Math.min(end, quantity.end + LONGEST_BEHIND));
  return words.replace(REASON, "");
}

const isBeside = (clause: Clause, next: Clause): boolean =>
  ",、".includes(next.opener) && next.bracket === clause.bracket;

/** Whether it stands in brackets right behind: 尚在办理 8 件（均结转下年）. */
const isExplained = (clause: Clause, next: Clause): boolean =>
  next.opener === "(" && next.bracket !== clause.bracket;

/** Whether a clause belongs to a number of those that 、 joins to it: 予以公开、部分公开分别为 4 件、1 件. */
function leadsToNumber({ clauses }: Clauses, at: number): boolean {
  let last = at;
  while (last - at < MOST_JOINED && clauses[last + 1]?.opener === "、") {
    last++;
    if (clauses[last]?.quantities.length) return true;
  }
  return false;
}

/** What opens a clause on the others: 11 件尚在办理，其余均已办结. */
const OF_OTHERS = new RegExp(`^${anyOf(["其余", "其他", "剩余", "余下", "另"])}`);
const MOST_BEHIND = 2;
const LONGEST_BEHIND = 60;
/** Why it is so, which says nothing of what is counted. */
const REASON = new RegExp(
  `^(?:申请|件|,)?${anyOf(["因", "由于", "鉴于", "因为"])}[^,;。]{1,30}?(?:,|(?=${anyOf(["结转", "转", "尚", "仍", "正在"])})|$)`,
);

/** A word or character of every wording that is recognised, so that other numbers are told quickly. */
const TOPICAL_WORDS: readonly Entry[] = [
  ...["申请", "公开", "办", "处理", "收", "受理", "登记", "接", "答复", "完毕", "完结", "复议", "诉讼"],
  ...[
    "结转",
    "转结",
    "转",
    "遗留",
    "延续",
    "结果",
    "审",
    "文件",
    "规章",
    "许可",
    "处罚",
    "强制",
    "维持",
    "纠正",
  ],
  ...[
    "有效",
    "废止",
    "失效",
    "保留",
    "无法",
    "不予",
    "其他",
    "自然人",
    "法人",
    "企业",
    "机构",
    "组织",
    "个人",
  ],
  ...[
    "秘密",
    "禁止",
    "安全",
    "第三方",
    "内部事务",
    "过程性",
    "案卷",
    "查询",
    "不掌握",
    "信息",
    "补正",
    "公民",
  ],
  ...["投诉", "出版物", "确认", "费", "制", "定", "印发", "发布", "出台", "新", "诉", "单位"],
];
const TOPICAL = new RegExp(anyOf(TOPICAL_WORDS));

export function isTopical({ passage: { text } }: Paragraph, mention: Mention): boolean {
  const { before, lead, clause, quantity } = mention;
  const { span, end } = quantity;
  // Before a bracket with a number of its own: 收到申请（含上年结转 1 件）9 件.
  const words = clause.opener === ")" ? text.slice(Math.max(0, span.start - NEAR), span.start) : lead;
  return (
    TOPICAL.test(before === "" || isTotal(mention) ? words : before) ||
    TOPICAL.test(text.slice(end, end + NEAR))
  );
}

/** How far around a number its words are looked for. */
const NEAR = 24;

/** Whether a paragraph is about requests, by its heading or its words. */
export const isAboutRequests = ({ topics, section, passage }: Paragraph): boolean =>
  topics.includes("requests") || section === "requests" || /公开申请|依申请/.test(passage.text);
