import { formatExact, magnitude, minus, plus } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { isBecome } from "../cue.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Ratio, Share } from "./ratio.ts";
import { basesAmong, isOnlyYears } from "./bases.ts";
import { FALLS, RISES } from "./ratioWords.ts";

/** This year's number, last year's and what lies between them: 215 条，比上年的 180 条增加 35 条. */
export interface Difference {
  readonly now: Mention;
  readonly base: Mention;
  readonly by: Mention;
  readonly isRise: boolean;
}

export const RISE = new RegExp(`${anyOf(RISES)}[了约为达到]?$`);
export const FALL = new RegExp(`${anyOf(FALLS)}[了约为达到]?$`);
/** Up to which number, not by how much. */
export const TO = /[为达到]$/;
/** The differences that a paragraph gives with both numbers; of several that may be this year's the one that is right. */
export function* differencesOf({ mentions, passage }: Paragraph): Generator<Difference> {
  for (const [at, by] of mentions.entries()) {
    const isRise = RISE.test(by.before);
    if (!isCount(by) || !isPlain(by) || (!isRise && !FALL.test(by.before)) || TO.test(by.before)) continue;
    const isOfPoints = by.quantity.unit?.endsWith("百分点") === true;
    const counts = mentions
      .slice(Math.max(0, at - limits.change), at)
      .filter(one => isCount(one) !== isOfPoints && one.clause.sentence === by.clause.sentence);
    const bases = basesAmong(passage.text, counts);
    const isAlike = (one: Mention): boolean =>
      isPlain(one) && (isOfPoints || sameUnit(one.counter, by.counter));
    const reached =
      counts.at(-1)?.isForeign && isBecome(counts.at(-1) as Mention) ? counts.at(-1) : undefined;
    const before = reached ? counts.at(-2) : counts.at(-1);
    const base = before && bases.includes(before) ? before : behind(mentions[at + 1]);
    if (!base || !isAlike(base) || base.clause.sentence !== by.clause.sentence) continue;
    const step = isRise ? by.quantity.value : -by.quantity.value;
    const nows = reached
      ? [reached]
      : counts.filter(one => isAlike(one) && !one.isForeign && !bases.includes(one));
    const own = nows.slice(
      Math.max(
        0,
        nows.findLastIndex(({ lead }) => lead.startsWith(";")),
      ),
    );
    const now =
      nows.findLast(one => one.quantity.value === base.quantity.value + step) ??
      (own.length === 1 ? own[0] : undefined);
    if (now) yield { now, base, by, isRise };
  }
}

/** Last year's number behind a change: 比上一年度增加 5 件，上一年度为 8 件; not 增加 4 件；上年结转 1 件. */
const behind = (next: Mention | undefined): Mention | undefined =>
  next && isOnlyYears(next) ? next : undefined;

/** The percentages by which something grew or fell, where its base is in the text or follows from what it grew by. */
export function* growthOf({ mentions, passage, partitions }: Paragraph): Generator<Share> {
  for (const [at, percentage] of mentions.entries()) {
    if (isCount(percentage) || !isPlain(percentage)) continue;
    const words = percentage.lead.slice(-limits.percentageWords);
    const isRise = RISE.test(words);
    if ((!isRise && !FALL.test(words)) || IS_AVERAGE.test(words)) continue;
    const { counts, bases, nows, isOwn } = toldOf(mentions, at, passage.text);
    const ratios = bases.flatMap(base =>
      [...nows, ...wholesOf(nows, partitions)]
        .filter(now => sameUnit(now.counter, base.counter))
        .map(now => growth(now, base, isRise)),
    );
    if (ratios.length) yield { percentage, ratios, isSure: isOwn && ratios.length === 1 };
    else yield* byDifference(percentage, counts.length < 2 ? [...nows.slice(-1), ...counts] : counts, isRise);
  }
}

/** What the last of this year's numbers is a part of: 共 362 条，其中甲 245 条，乙 117 条，比上年（322 条）增长 12.4%. */
const wholesOf = (nows: readonly Mention[], partitions: Paragraph["partitions"]): readonly Mention[] =>
  nows.length < 2
    ? []
    : partitions.flatMap(({ sums }) =>
        sums.filter(({ parts }) => parts.at(-1) === nows.at(-1)).flatMap(({ wholes }) => wholes.slice(0, 1)),
      );

/** 年均增长 is of several years. */
const IS_AVERAGE = /[年月日]均[^,;。]*$|平均[^,;。]*$/;

/** What may be this year's and last year's number of a growth. */
interface Told {
  /** Those since the percentage before. */
  readonly counts: readonly Mention[];
  readonly bases: readonly Mention[];
  readonly nows: readonly Mention[];
  /** Whether this year's is told since the percentage before: 收到 14 件，比上年的 11 件增长 27.3%，比 2023 年的 9 件增长 55.6%. */
  readonly isOwn: boolean;
}

function toldOf(mentions: readonly Mention[], at: number, text: string): Told {
  const percentage = mentions[at] as Mention;
  const near = mentions
    .slice(Math.max(0, at - limits.change), at)
    .filter(one => one.clause.sentence === percentage.clause.sentence && (isPlain(one) || !isCount(one)));
  const all = near.filter(isCount);
  const counts = near.slice(near.findLastIndex(one => !isCount(one)) + 1);
  const earlier = basesAmong(text, all);
  const next = behind(mentions[at + 1]);
  const bases = [...counts.filter(one => earlier.includes(one)), ...(next && isPlain(next) ? [next] : [])];
  const isNow = (one: Mention): boolean => (!one.isForeign || isBecome(one)) && !earlier.includes(one);
  const own = counts.filter(isNow);
  return {
    counts,
    bases: bases.filter(({ quantity }) => quantity.value > 0n),
    nows: own.length ? own : all.filter(isNow),
    isOwn: own.length > 0,
  };
}

/** What follows a change says what it came to: 增加 38 条，达到 362 条. */
const IS_REACHED = /^(?:总数|总量)?(?:达到?|为|共)$/;

/** N 件，比上年增加 d 件，增长 p%: the base is what is left without the difference. */
function* byDifference(percentage: Mention, counts: readonly Mention[], isRise: boolean): Generator<Share> {
  const direction = isRise ? RISE : FALL;
  const [sooner, later] = counts.slice(-2);
  if (!sooner || !later) return;
  const isReached = direction.test(sooner.before) && IS_REACHED.test(later.before);
  const [by, now] = isReached ? [sooner, later] : [later, sooner];
  if (now.isForeign || !direction.test(by.before)) return;
  if (TO.test(by.before) || !sameUnit(by.counter, now.counter)) return;
  const [top, whole] = [by.quantity.value, now.quantity.value];
  const bottom = isRise ? minus(whole, top) : plus(whole, top);
  if (bottom <= 0n) return;
  const written = `${formatExact(top)} ÷ (${formatExact(whole)} ${isRise ? "−" : "+"} ${formatExact(top)})`;
  yield {
    percentage,
    ratios: [{ top, bottom, written, from: [by, now], isDirected: true }],
    isSure: false,
  };
}

function growth(now: Mention, base: Mention, isRise: boolean): Ratio {
  const [a, b] = [now.quantity.value, base.quantity.value];
  return {
    top: magnitude(minus(a, b)),
    bottom: b,
    written: `(${formatExact(a)} − ${formatExact(b)}) ÷ ${formatExact(b)}`,
    from: [now, base],
    isDirected: a === b || a > b === isRise,
  };
}

const isCount = ({ quantity }: Mention): boolean => quantity.kind === "quantity";
const isPlain = ({ quantity }: Mention): boolean => quantity.bound === "exact";
