import { isOpenEnded, isRest } from "../cue.ts";
import type { Clauses } from "../clause.ts";
import { sameUnit } from "../measure.ts";
import type { Mention } from "../mention.ts";
import { outermost } from "./run.ts";
import { settle, type Claim, type Partition } from "./partition.ts";

/** Parts in brackets behind their whole: A 件（甲 b 件、乙 c 件）. Closed brackets with two parts or more claim to be all. */
export function* bracketed(
  text: string,
  mentions: readonly Mention[],
  byBracket: ReadonlyMap<number, readonly Mention[]>,
  { brackets }: Clauses,
): Iterable<Partition> {
  let next = 0;
  for (const [index, { host, start, end }] of brackets.entries()) {
    while ((mentions[next]?.clauseIndex ?? Infinity) <= host) next++;
    const before = mentions[next - 1];
    const whole = index > 0 && before?.clauseIndex === host ? before : undefined;
    const inside = byBracket.get(index);
    if (!whole || !inside || whole.quantity.kind === "percentage" || whole.isForeign) continue;
    const run = outermost(inside).filter(
      part => part.quantity.kind !== "percentage" && !part.isForeign && sameUnit(part.measure, whole.measure),
    );
    const words = text.slice(start, Math.min(end, start + 12));
    const partition = settle([[whole]], run, claimOf(words, run, inside));
    if (partition) yield partition;
  }
}

function claimOf(words: string, run: readonly Mention[], inside: readonly Mention[]): Claim {
  const last = run.at(-1);
  if (!last || isOpenEnded(last)) return "some";
  if (isRest(last)) return "all";
  if (run.length < 2 || /^(?:其中|含|包括|包含|内含)/.test(words)) return "some";
  return run.length < inside.filter(({ quantity }) => quantity.kind === "quantity").length ? "likely" : "all";
}
