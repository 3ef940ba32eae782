import { formatExact, magnitude, minus, plus } from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Ratio, Share } from "./ratio.ts";
import { FALLS, LAST_YEAR, RISES } from "./ratioWords.ts";

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
/** What leads to last year's number: 上年的 31 起, 较上年（31 起）, 较（31 起）. */
const BASE = new RegExp(
  String.raw`(?:${anyOf(LAST_YEAR)}|20\d\d年度?)(?:同期)?[^,;。增减升降多少]{0,8}[(]?$|[较比](?:同期)?的?[(]?$`,
);

/** The differences that a paragraph gives with both numbers; of several that may be this year's the one that is right. */
export function* differencesOf({ mentions, passage }: Paragraph): Generator<Difference> {
  for (const [at, by] of mentions.entries()) {
    const isRise = RISE.test(by.before);
    if (!isCount(by) || !isPlain(by) || (!isRise && !FALL.test(by.before)) || TO.test(by.before)) continue;
    const counts = mentions
      .slice(Math.max(0, at - limits.change), at)
      .filter(one => isCount(one) && one.clause.sentence === by.clause.sentence);
    const base = baseOf(passage.text, counts.at(-1), by) ?? baseBehind(passage.text, mentions[at + 1], by);
    if (!base) continue;
    const step = isRise ? by.quantity.value : -by.quantity.value;
    const nows = counts.filter(
      one =>
        isPlain(one) && !one.isForeign && sameUnit(one.counter, by.counter) && !isBase(passage.text, one),
    );
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

/** A number, where it is last year's beside a change: 比上一年度增加 5 件，上一年度为 8 件. */
const baseOf = (text: string, base: Mention | undefined, by: Mention): Mention | undefined =>
  base &&
  isCount(base) &&
  isPlain(base) &&
  base.clause.sentence === by.clause.sentence &&
  sameUnit(base.counter, by.counter) &&
  isBase(text, base)
    ? base
    : undefined;

/** The same behind it, with nothing but its year before: not 增加 4 件；上年结转 1 件. */
const baseBehind = (text: string, base: Mention | undefined, by: Mention): Mention | undefined =>
  base && ONLY_YEAR.test(base.before) ? baseOf(text, base, by) : undefined;

const ONLY_YEAR = new RegExp(`^(?:${anyOf(LAST_YEAR)}|20\\d\\d年)度?(?:同期)?[为是有]?$`);

/** The percentages by which something grew or fell, where its base is in the text or follows from what it grew by. */
export function* growthOf({ mentions, passage }: Paragraph): Generator<Share> {
  for (const [at, percentage] of mentions.entries()) {
    if (isCount(percentage) || !isPlain(percentage)) continue;
    const words = percentage.lead.slice(-limits.percentageWords);
    const isRise = RISE.test(words);
    if (!isRise && !FALL.test(words)) continue;
    const near = mentions.slice(Math.max(0, at - limits.change), at);
    const counts = near
      .slice(near.findLastIndex(one => !isCount(one)) + 1)
      .filter(one => one.clause.sentence === percentage.clause.sentence && isPlain(one));
    const bases = counts.filter(one => one.quantity.value > 0n && isBase(passage.text, one));
    const nows = counts.filter(one => !one.isForeign && !bases.includes(one));
    const ratios = bases.flatMap(base =>
      nows.filter(now => sameUnit(now.counter, base.counter)).map(now => growth(now, base, isRise)),
    );
    if (ratios.length) yield { percentage, ratios, isSure: ratios.length === 1 };
    else yield* byDifference(percentage, counts, isRise);
  }
}

/** N 件，比上年增加 d 件，增长 p%: the base is what is left without the difference. */
function* byDifference(percentage: Mention, counts: readonly Mention[], isRise: boolean): Generator<Share> {
  const [by, now] = counts.slice(-2).reverse();
  if (!by || !now || now.isForeign || !(isRise ? RISE : FALL).test(by.before)) return;
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

const isBase = (text: string, { quantity: { span } }: Mention): boolean =>
  BASE.test(text.slice(Math.max(0, span.start - limits.baseWords), span.start));
