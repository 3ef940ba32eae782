import type { Quantity } from "../number/quantity.ts";
import { isOfOther, listCueIn, type ListCue } from "./cue.ts";
import { measureOf, type Measure } from "./measure.ts";
import type { Clause, Clauses } from "./clause.ts";

/** A quantity in its clause. */
export interface Mention {
  readonly quantity: Quantity;
  /** What it is counted in, so that it can be held against others. */
  readonly measure: Measure;
  readonly clause: Clause;
  readonly clauseIndex: number;
  /** Words of its clause before it, from the number before. */
  readonly before: string;
  /** Words of its clause after its unit, up to the next number. */
  readonly after: string;
  /** Words since the last mention in the same brackets, with their marks: what leads to it. */
  readonly lead: string;
  /** How it opens a list of parts, if it does. */
  readonly cue: ListCue | undefined;
  /** Whether it speaks of another year, of a change, or of a rate, and so is neither part nor whole here. */
  readonly isForeign: boolean;
}

/** The quantities of a passage in the order of the text. */
export function mentionsOf(text: string, { clauses }: Clauses): Mention[] {
  const mentions: Mention[] = [];
  const leads = new Map<number, string>();
  for (const [clauseIndex, clause] of clauses.entries()) {
    let lead = (leads.get(clause.bracket) ?? "") + clause.opener;
    let from = clause.start;
    for (const [at, quantity] of clause.quantities.entries()) {
      const before = text.slice(from, quantity.span.start);
      from = quantity.end;
      const after = text.slice(from, clause.quantities[at + 1]?.span.start ?? clause.end);
      lead = (lead + before).slice(-LONGEST_LEAD);
      const measure = measureOf(quantity.unit);
      const [cue, isForeign] = [listCueIn(lead), isOfOther(before, after)];
      mentions.push({ quantity, measure, clause, clauseIndex, before, after, lead, cue, isForeign });
      lead = "";
    }
    leads.set(clause.bracket, (lead + text.slice(from, clause.end)).slice(-LONGEST_LEAD));
  }
  return mentions;
}

/** Enough to see what leads to a number, bounded so that a passage is read in linear time. */
const LONGEST_LEAD = 200;
