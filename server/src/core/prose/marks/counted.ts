import { anyOf } from "../../text/lexicon.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { AND, LEADING, MEMBER_COUNTERS, MEMBER_NOUNS, NOT_COUNTED_HERE } from "./markWords.ts";

/** A list that says how many members it has: 网站、微信以及微博 3 个平台. */
export interface CountedList {
  readonly mention: Mention;
  readonly members: readonly string[];
}

const NOUN = new RegExp(`^${anyOf(MEMBER_COUNTERS)}?(?:主要)?${anyOf(MEMBER_NOUNS)}`);
const OPENING = new RegExp(`^.*${anyOf(LEADING)}`);
const ELSEWHERE = new RegExp(anyOf(NOT_COUNTED_HERE));
const LAST_AND = new RegExp(anyOf(AND));

/** Lists before their count whose members can be told beyond doubt: three or more short names, no 等. */
export function* countedLists({ mentions, clauses, passage }: Paragraph): Generator<CountedList> {
  for (const mention of mentions) {
    const { quantity, clause, clauseIndex, before } = mention;
    if (quantity.bound !== "exact" || clause.quantities[0] !== quantity) continue;
    const noun = passage.text.slice(quantity.end - (quantity.unit?.length ?? 0), clause.end);
    if (!NOUN.test(noun) || ELSEWHERE.test(before)) continue;
    const names = [before];
    for (
      let at = clauseIndex;
      clauses.clauses[at]?.opener === "、" && names.length < limits.countedMembers;
      at--
    ) {
      const previous = clauses.clauses[at - 1];
      if (!previous || previous.quantities.length || previous.bracket !== clause.bracket) break;
      names.unshift(passage.text.slice(previous.start, previous.end));
    }
    const first = names[0] ?? "";
    names[0] = first.replace(OPENING, "");
    const last = names.pop() ?? "";
    const ends = last.split(LAST_AND);
    const members = [...names, ...ends].map(name => name.trim());
    const isPlain = ends.length <= 2 && members.every(name => /^[\u4e00-\u9fffA-Za-z“”]{2,10}$/.test(name));
    if (names.length > 0 && first !== names[0] && isPlain && members.length > 2) yield { mention, members };
  }
}
