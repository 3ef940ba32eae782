import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { isCarried, isTotal } from "../cue.ts";
import { LEFT, LEFT_ALONE, OTHERS } from "../cueWords.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { ANSWERS, MANNERS } from "./sumWords.ts";
import { gap, missing, partitionOf, sumOf, type Partition, type Sum } from "./partition.ts";

const REMAINDER = new RegExp(
  `^(?:${anyOf(LEFT_ALONE)}$|(?:还有|另外)?(?:${anyOf(LEFT)}|(?:通过|以|由|经|在)?${anyOf(OTHERS)}${anyOf(MANNERS)}))`,
);

/** What brackets tell of the mentions. */
interface Bracketed {
  /** Wholes behind which they tell what was carried in. */
  readonly withCarriedIn: ReadonlySet<Mention>;
  /** Parts of the number that they stand behind. */
  readonly inBrackets: ReadonlySet<Mention>;
}

/**
 * What remains of a whole that no 其中 divides: 收集意见 86 条，解决 81 条，其余 5 条正在办理; 公开 89 条，网站 61 条，其他方式 28
 * 条; 收到 66 件，上年结转 2 件，办结 64 件，剩余 4 件, of which the first two are the whole together.
 * The mentions are those of one level of brackets.
 */
export function* remainders(
  mentions: readonly Mention[],
  { withCarriedIn, inBrackets }: Bracketed,
): Iterable<Partition> {
  for (const [at, rest] of mentions.entries()) {
    const kind = kindOf(rest);
    if (!kind || rest.isForeign || inBrackets.has(rest) || rest.quantity.kind === "percentage") continue;
    const next = mentions[at + 1];
    if (next && isTotal(next) && next.clause.sentence === rest.clause.sentence) continue;
    const named = namedBefore(mentions, at, rest);
    if (named.length < 2 || named.some(({ cue }) => cue)) continue;
    if (kind === "nextYear" && !isAnswered(named.at(-1))) continue;
    const candidates = wholesIn(named).filter(
      ({ wholes }) => kind !== "information" || wholes.some(isSummed),
    );
    const partitions = candidates.flatMap(
      ({ wholes, end }) => partitionOf([wholes], [...named.slice(end), rest], "all") ?? [],
    );
    const nearest = partitions
      .filter(({ isHeld, sums: [sum] }) => isHeld || (sum && isPlausible(sum, kind, withCarriedIn)))
      .toSorted((a, b) => (a.isHeld ? -1 : b.isHeld ? 1 : missing(a) < missing(b) ? -1 : 1))[0];
    if (nearest) yield nearest.isHeld && kind !== "nextYear" ? nearest : { ...nearest, isSure: false };
  }
}

/** What remains: a rest in so many words, other information of a total, or what goes on next year, which table three tells for sure. */
type Kind = "rest" | "information" | "nextYear";

function kindOf(mention: Mention): Kind | undefined {
  if (REMAINDER.test(mention.before) || isLastOfList(mention)) return "rest";
  if (OTHER_INFORMATION.test(mention.before)) return "information";
  const isNextYears =
    NEXT_YEAR.test(mention.before) || (BESIDE.test(mention.before) && INTO_NEXT.test(mention.after));
  return isNextYears ? "nextYear" : undefined;
}

/** 共公开 70 条，工作动态 66 条，其他信息 4 条. */
const OTHER_INFORMATION = new RegExp(`^${anyOf(OTHERS)}(?:各类|类)?(?:政府|政务)?(?:类)?信息$`);
const isSummed = ({ before }: Mention): boolean => /(?<!公)共计?$|[合总]计$/.test(before);

/** 处理申请 64 件（含上年结转 2 件），答复 60 件，结转下年度继续办理 4 件. */
const NEXT_YEAR =
  /^(?:已|将)?(?:结转|转结|转)(?:至|到|入)?(?:下一?年|次年|20\d\d年)度?(?:继续)?(?:办理|处理)?$/;
/** 新收 26 件，办结 25 件，另有 1 件转下年度继续办理. */
const BESIDE = /^(?:另有|尚有|还有|另|有)?$/;
const INTO_NEXT = /^[^,;。]{0,12}转(?:至|到|入)?(?:下一?年|次年|20\d\d年)度?/;
const ANSWERED = new RegExp(`^[^,]{0,6}${anyOf(ANSWERS)}`);
const isAnswered = (mention: Mention | undefined): boolean =>
  mention !== undefined && ANSWERED.test(mention.before);

/** 13 件申请，涉及城市更新 8 件、物业管理 3 件、其他 2 件: a bare 其他 only where 、 joins it to the others. */
const isLastOfList = ({ lead, before, clause }: Mention): boolean =>
  lead.startsWith("、") && clause.quantities.length === 1 && BARE.test(before);

const BARE = new RegExp(`^${anyOf(OTHERS)}类?$`);

/** What may be the whole, and where it ends: each of those named but the last, alone or with what was carried in beside it. */
function wholesIn(named: readonly Mention[]): { wholes: readonly Mention[]; end: number }[] {
  const pair = named.findIndex((mention, at) => isCarried(mention) || isCarried(named[at + 1] ?? mention));
  return pair >= 0 && pair + 2 < named.length
    ? [{ wholes: named.slice(pair, pair + 2), end: pair + 2 }]
    : named.slice(0, -1).map((whole, at) => ({ wholes: [whole], end: at + 1 }));
}

/** Whether every part is less than the whole, and all together aren't far off it, nor more by what last year may have left. */
const isPlausible = ({ wholes, parts }: Sum, kind: Kind, withCarriedIn: ReadonlySet<Mention>): boolean => {
  const whole = sumOf(wholes);
  const isCarriedInUntold =
    kind === "nextYear" && sumOf(parts) > whole && !wholes.some(whole => withCarriedIn.has(whole));
  return (
    !isCarriedInUntold &&
    parts.every(({ quantity }) => quantity.value < whole) &&
    gap(wholes, parts) * 2n < whole
  );
};

/** Those of the sentence in its unit. */
function namedBefore(mentions: readonly Mention[], at: number, rest: Mention): Mention[] {
  const named: Mention[] = [];
  for (let before = at - 1; before >= 0 && at - before <= limits.namedBeforeRest; before--) {
    const mention = mentions[before] as Mention;
    if (mention.clause.sentence !== rest.clause.sentence) break;
    if (mention.quantity.kind === "percentage" || mention.isForeign) continue;
    if (sameUnit(mention.counter, rest.counter)) named.unshift(mention);
  }
  return named;
}
