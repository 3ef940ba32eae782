import { anyOf } from "../../text/lexicon.ts";
import { isCarried, isOpenEnded, isRest } from "../cue.ts";
import type { Clauses } from "../clause.ts";
import { sameUnit } from "../counter.ts";
import { CONTAIN, INCLUDE } from "../cueWords.ts";
import type { Coverage, Mention } from "../mention.ts";
import { outermost } from "./members.ts";
import { partitionOf, type Partition } from "./partition.ts";
import { CHANGES } from "./sumWords.ts";

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
    const parts = outermost(inside).filter(
      part => part.quantity.kind !== "percentage" && !part.isForeign && sameUnit(part.counter, whole.counter),
    );
    const words = text.slice(start, Math.min(end, start + 12));
    const partition = partitionOf([[whole]], parts, coverageOf(words, parts, inside));
    if (partition) yield partition;
  }
}

const OPENS_SOME = new RegExp(`^${anyOf(["其中"], INCLUDE, CONTAIN)}`);

const IS_CHANGE = new RegExp(`^${anyOf(CHANGES)}`);
const isChange = ({ before }: Mention): boolean => IS_CHANGE.test(before);

function coverageOf(words: string, parts: readonly Mention[], inside: readonly Mention[]): Coverage {
  const last = parts.at(-1);
  if (!last || isOpenEnded(last)) return "some";
  // What comes from last year and goes into the next is never all: 收到 66 件（上年结转 2 件，结转下年 3 件）.
  if (parts.every(isCarried) || parts.every(isChange)) return "some";
  if (parts.length > 1 && parts.some(isRest)) return "all";
  if (parts.length < 2 || OPENS_SOME.test(words)) return "some";
  return parts.length < inside.filter(({ quantity }) => quantity.kind === "quantity").length
    ? "likely"
    : "all";
}
