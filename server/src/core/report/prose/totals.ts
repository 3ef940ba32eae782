import { isTotal, turnsAway } from "./cue.ts";
import { sameUnit } from "./measure.ts";
import type { Mention } from "./mention.ts";
import { settle, sumOf, type Partition } from "./partition.ts";

/** Totals after their parts: 甲 b 条，乙 c 条，共计 A 条. The mentions are those of one level of brackets. */
export function* totalsAfterParts(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, total] of mentions.entries()) {
    if (!isTotal(total) || total.isForeign || total.quantity.kind === "percentage") continue;
    const parts = partsBefore(mentions, at, total);
    if (parts.length < 2) continue;
    const shortest = parts.slice(-2);
    const run = parts.find(
      (_, from) => sumOf(parts.slice(from)) === sumOf([total]) && parts.length - from >= 2,
    );
    const partition = settle(
      [[total]],
      run ? parts.slice(parts.indexOf(run)) : parts.length === 2 ? shortest : parts,
      "all",
    );
    if (partition) yield partition;
  }
}

/** Back to the sentence's start or the total before. */
function partsBefore(mentions: readonly Mention[], at: number, total: Mention): Mention[] {
  const parts: Mention[] = [];
  for (let before = at - 1; before >= 0 && parts.length < LONGEST_RUN; before--) {
    const mention = mentions[before] as Mention;
    if (mention.clause.sentence !== total.clause.sentence || isTotal(mention)) break;
    if (mention.quantity.kind === "percentage" || mention.isForeign) continue;
    if (!sameUnit(mention.measure, total.measure)) continue;
    parts.unshift(mention);
    if (turnsAway(mention)) break;
  }
  return parts;
}

const LONGEST_RUN = 60;
