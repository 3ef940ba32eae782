import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { partitionOf, type Partition } from "./partition.ts";
import { COPULAS } from "./sumWords.ts";

const SAYS_WHAT_IT_IS = new RegExp(`^${anyOf(COPULAS)}`);

/**
 * Parts whose numbers stand before their names: 收到申请 4 件，2 件为网络申请，2 件为信函申请. That they are all isn't said, so that only
 * what adds up, or comes to more, is told. The mentions are those of one level of brackets.
 */
export function* numberFirstLists(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, whole] of mentions.entries()) {
    if (whole.before === "" || whole.isForeign || whole.quantity.kind === "percentage") continue;
    const parts: Mention[] = [];
    for (const part of mentions.slice(at + 1, at + 1 + limits.listLength)) {
      const isPart = part.before === "" && SAYS_WHAT_IT_IS.test(part.after) && /[,、]$/.test(part.lead);
      if (!isPart || !isCountedLike(part, whole)) break;
      parts.push(part);
    }
    const partition = parts.length > 1 && partitionOf([[whole]], parts, "likely");
    if (partition && (partition.isHeld || partition.isSure)) yield partition;
  }
}

const isCountedLike = (part: Mention, whole: Mention): boolean =>
  part.clause.sentence === whole.clause.sentence && sameUnit(part.counter, whole.counter);
