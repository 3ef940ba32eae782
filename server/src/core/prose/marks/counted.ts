import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";

/** A list that says how many members it has: 网站、微信以及微博 3 个平台. */
export interface CountedList {
  readonly mention: Mention;
  readonly members: readonly string[];
}

/** What members are called; other nouns are counted in the world, not in the sentence. */
const NOUN =
  /^(?:个|大|项|种|类)?(?:主要)?(?:平台|渠道|方面|方式|途径|环节|层面|维度|栏目|板块|版块|专栏|领域|载体|形式)/;
const OPENING =
  /^.*(?:通过|利用|依托|运用|从|围绕|包括|开设|设置|设立|设有|聚焦|涵盖|建成|整合|以|在|的|了|对)/;

/** Lists before their count whose members can be told beyond doubt: three or more short names, no 等. */
export function* countedLists({ mentions, clauses, passage }: Paragraph): Generator<CountedList> {
  for (const mention of mentions) {
    const { quantity, clause, clauseIndex, before } = mention;
    if (quantity.bound !== "exact" || clause.quantities[0] !== quantity) continue;
    const noun = passage.text.slice(quantity.end - (quantity.unit?.length ?? 0), clause.end);
    if (!NOUN.test(noun) || /[等共]|合计|总计|上述|以上|这/.test(before)) continue;
    const names = [before];
    for (let at = clauseIndex; clauses.clauses[at]?.opener === "、" && names.length < MOST_MEMBERS; at--) {
      const previous = clauses.clauses[at - 1];
      if (!previous || previous.quantities.length || previous.bracket !== clause.bracket) break;
      names.unshift(passage.text.slice(previous.start, previous.end));
    }
    const first = names[0] ?? "";
    names[0] = first.replace(OPENING, "");
    const last = names.pop() ?? "";
    const ends = last.split(/以及|及|和|与/);
    const members = [...names, ...ends].map(name => name.trim());
    const isPlain = ends.length <= 2 && members.every(name => /^[\u4e00-\u9fffA-Za-z“”]{2,10}$/.test(name));
    if (names.length > 0 && first !== names[0] && isPlain && members.length > 2) yield { mention, members };
  }
}

const MOST_MEMBERS = 20;
