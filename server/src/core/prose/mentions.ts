import type { Clauses } from "./clause.ts";
import { isComparedWith, isOfOther, listCueIn } from "./cue.ts";
import { counterOf } from "./counter.ts";
import { limits } from "./limits.ts";
import type { Mention } from "./mention.ts";

const NONE: readonly Mention[] = [];

/** The quantities of a passage in the order of the text. */
export function mentionsOf(text: string, { clauses }: Clauses): readonly Mention[] {
  if (!clauses.some(({ quantities }) => quantities.length)) return NONE;
  const mentions: Mention[] = [];
  const leads = new Map<number, string>();
  for (const [clauseIndex, clause] of clauses.entries()) {
    let lead = (leads.get(clause.bracket) ?? "") + clause.opener;
    let from = clause.start;
    for (const [at, quantity] of clause.quantities.entries()) {
      const before = text.slice(from, quantity.span.start);
      from = quantity.end;
      const after = text.slice(from, clause.quantities[at + 1]?.span.start ?? clause.end);
      lead = (lead + before).slice(-limits.lead);
      const counter = counterOf(quantity.unit);
      const cue = listCueIn(lead);
      const isForeign =
        isOfOther(before, after) || (lead === `、${before}` && isComparedWith(mentions.at(-1)));
      mentions.push({ quantity, counter, clause, clauseIndex, before, after, lead, cue, isForeign });
      lead = "";
    }
    leads.set(clause.bracket, (lead + text.slice(from, clause.end)).slice(-limits.lead));
  }
  return mentions;
}
