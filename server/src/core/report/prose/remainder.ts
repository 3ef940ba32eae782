import { sameUnit } from "./measure.ts";
import type { Mention } from "./mention.ts";
import { settle, type Partition } from "./partition.ts";

const REMAINDER = /^(?:还有|另外)?(?:其余|剩余|余下)/;

/** What remains of a whole that no 其中 divides: 收集意见 86 条，解决 81 条，其余 5 条正在办理. The mentions are those of one level of brackets. */
export function* remainders(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, rest] of mentions.entries()) {
    if (!REMAINDER.test(rest.before) || rest.isForeign || rest.quantity.kind === "percentage") continue;
    const named = namedBefore(mentions, at, rest);
    if (named.length < 2 || named.some(({ cue }) => cue)) continue;
    const whole = named.findIndex(({ quantity }) => quantity.value > rest.quantity.value);
    const partitions = named
      .slice(0, -1)
      .flatMap((candidate, from) => settle([[candidate]], [...named.slice(from + 1), rest], "all") ?? []);
    const held = partitions.find(({ isHeld }) => isHeld);
    if (held) yield held;
    else if (whole === 0 && partitions[0]) yield { ...partitions[0], isSure: false };
  }
}

/** Those of the sentence in its unit. */
function namedBefore(mentions: readonly Mention[], at: number, rest: Mention): Mention[] {
  const named: Mention[] = [];
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST; before--) {
    const mention = mentions[before] as Mention;
    if (mention.clause.sentence !== rest.clause.sentence) break;
    if (mention.quantity.kind === "percentage" || mention.isForeign) continue;
    if (sameUnit(mention.measure, rest.measure)) named.unshift(mention);
  }
  return named;
}

const FARTHEST = 6;
