import { wholeOf } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import {
  AND,
  DEEDS_BEFORE_COUNT,
  LEADING,
  MEMBER_COUNTERS,
  MEMBER_NOUNS,
  NOT_COUNTED_HERE,
} from "./markWords.ts";

/** A list that says how many members it has: 网站、微信以及微博 3 个平台. */
export interface CountedList {
  readonly mention: Mention;
  readonly members: readonly string[];
  /** Whether it has as many as it says, by any way to tell its members apart. */
  readonly isRight: boolean;
}

const NOUN = new RegExp(`^${anyOf(MEMBER_COUNTERS)}?(?:主要)?${anyOf(MEMBER_NOUNS)}`);
const OPENING = new RegExp(`^.*${anyOf(LEADING)}`);
const ELSEWHERE = new RegExp(anyOf(NOT_COUNTED_HERE));
const AND_WITHIN = new RegExp(anyOf(AND));

const NAME = /^[\u4e00-\u9fffA-Za-z“”]{2,10}$/;
const ENDS_IN_DEED = new RegExp(`${anyOf(DEEDS_BEFORE_COUNT)}了?$`);

/** Lists before their count whose members can be told: short names that 、 parts, the first behind a word that leads to it, no 等. */
export function* countedLists(paragraph: Paragraph): Generator<CountedList> {
  for (const mention of paragraph.mentions) {
    const { quantity, clause, before } = mention;
    if (quantity.bound !== "exact" || clause.quantities[0] !== quantity) continue;
    const noun = paragraph.passage.text.slice(quantity.end - (quantity.unit?.length ?? 0), clause.end);
    if (!NOUN.test(noun) || ELSEWHERE.test(before) || ENDS_IN_DEED.test(before)) continue;
    const [first = "", ...others] = [...namesBefore(paragraph, mention), before].flatMap(quotedApart);
    const opened = first.replace(OPENING, "");
    if (opened === first || !others.length) continue;
    const members = apart([opened, ...others]);
    const count = wholeOf(quantity.value);
    const names = [opened, ...others];
    const isRight = count === members.length || (names.some(isPair) && count === names.length);
    if (members.every(name => NAME.test(name))) yield { mention, members, isRight };
  }
}

/** “政策解读”“回应关切” are two names, with no mark between them. */
const quotedApart = (names: string): string[] => names.split(/(?<=”)(?=“)/);

/** One name with 和 of its own: 教育和医疗. */
const isPair = (name: string): boolean => /^[\u4e00-\u9fff]{2}[和与][\u4e00-\u9fff]{2}$/.test(name);

/** The names before the mention's clause that 、 parts from it. */
function namesBefore(
  { clauses: { clauses }, passage }: Paragraph,
  { clause, clauseIndex }: Mention,
): string[] {
  const names: string[] = [];
  for (let at = clauseIndex; clauses[at]?.opener === "、" && names.length < limits.countedMembers; at--) {
    const previous = clauses[at - 1];
    if (!previous || previous.quantities.length || previous.bracket !== clause.bracket) break;
    names.unshift(passage.text.slice(previous.start, previous.end));
  }
  return names;
}

/** The names, the last of them split where 和 parts the last two. */
const apart = (names: readonly string[]): string[] => [
  ...names.slice(0, -1),
  ...(names.at(-1) ?? "").split(AND_WITHIN),
];
