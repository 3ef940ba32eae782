import { isCarried } from "../cue.ts";
import { byApplicant } from "./applicants.ts";
import { byAspect } from "./aspects.ts";
import { bracketed } from "./bracketed.ts";
import type { Clauses } from "../clause.ts";
import { listsAfterWhole } from "./lists.ts";
import type { Mention } from "../mention.ts";
import { numberFirstLists } from "./numberFirst.ts";
import { casesWithOutcomes } from "./outcomes.ts";
import type { Partition } from "./partition.ts";
import { publishedByKind } from "./published.ts";
import { remainders } from "./remainder.ts";
import { totalsAfterParts } from "./totals.ts";

const NONE: readonly Partition[] = [];

/** Every whole with its parts that the sentences of a passage give. */
export function partitionsOf(
  text: string,
  mentions: readonly Mention[],
  clauses: Clauses,
): readonly Partition[] {
  if (!mentions.length) return NONE;
  const byBracket = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const level = byBracket.get(mention.clause.bracket);
    if (level) level.push(mention);
    else byBracket.set(mention.clause.bracket, [mention]);
  }
  const partitions = [...bracketed(text, mentions, byBracket, clauses)];
  const withCarriedIn = new Set(
    partitions.flatMap(({ sums }) =>
      sums.filter(({ parts }) => parts.every(isCarried)).flatMap(({ wholes }) => wholes),
    ),
  );
  const inBrackets = new Set(partitions.flatMap(({ sums }) => sums.flatMap(({ parts }) => parts)));
  for (const level of byBracket.values()) {
    for (const partition of listsAfterWhole(level)) partitions.push(partition);
    for (const partition of casesWithOutcomes(level)) partitions.push(partition);
    for (const partition of numberFirstLists(level)) partitions.push(partition);
    for (const partition of byApplicant(level)) partitions.push(partition);
    for (const partition of byAspect(level)) partitions.push(partition);
    for (const partition of publishedByKind(level)) partitions.push(partition);
    for (const partition of totalsAfterParts(level)) partitions.push(partition);
    for (const partition of remainders(level, { withCarriedIn, inBrackets })) partitions.push(partition);
  }
  return partitions;
}
