import {
  decimalsOf,
  exact,
  isWhole,
  lastPlace,
  magnitude,
  minus,
  plus,
  quotient,
  times,
  wholeOf,
  ZERO,
  type Exact,
} from "../../number/exact.ts";
import { anyOf } from "../../text/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { FALLS, LAST_YEAR, RISES } from "./ratioWords.ts";

/** By how much a number rose or fell, where the text doesn't tell from what, and no whole number gives it. */
export interface BaselessGrowth {
  readonly now: Mention;
  readonly growth: Mention;
}

const THAN = `(?:同比|(?:与|同|和)?[较比](?:${anyOf(LAST_YEAR)}|20\\d\\d年)度?(?:同期)?(?:相比)?)`;
/** What stands between this year's number and the growth: 件(均为网上申请),申请数量较上年增长. */
const BETWEEN = new RegExp(
  [
    String.raw`^[^,;。(]{0,16}(?:\([^()]{0,20}\))?,?(?:申请)?(?:数量|总量|件数)?`,
    `${THAN}(?:(?<rise>${anyOf(RISES)})|${anyOf(FALLS)})了?约?$`,
  ].join(""),
);
/** 3.2万: rounded itself. */
const IN_TEN_THOUSANDS = /[万亿]/;

/** Growths of numbers that count whole things; 14 件，同比增长 30% is none, since no whole number before comes to it. */
export function* baselessGrowths({ mentions, passage }: Paragraph): Generator<BaselessGrowth> {
  /** The last number so far of each bracket, and outside them. */
  const last = new Map<Mention["clause"]["bracket"], Mention>();
  for (const growth of mentions) {
    const now = last.get(growth.clause.bracket);
    last.set(growth.clause.bracket, growth);
    const isOfTimes = growth.quantity.unit === "倍";
    if ((growth.quantity.kind !== "percentage" && !isOfTimes) || growth.quantity.bound !== "exact") continue;
    if (!now || !countsWhole(now, passage.text)) continue;
    const told = BETWEEN.exec(passage.text.slice(now.quantity.end, growth.quantity.span.start));
    if (!told) continue;
    const { value } = growth.quantity;
    const place = lastPlace(decimalsOf(value));
    const stated = isOfTimes ? [times(100n, value), times(100n, place)] : [value, place];
    const isRise = told.groups?.rise !== undefined;
    if (!hasBase(now.quantity.value, isRise, ...(stated as [Exact, Exact]))) yield { now, growth };
  }
}

const countsWhole = ({ quantity: { kind, value, bound, span }, counter, isForeign }: Mention, text: string) =>
  kind === "quantity" &&
  bound === "exact" &&
  !isForeign &&
  !counter.isMoney &&
  counter.unit !== undefined &&
  value > 0n &&
  isWhole(value) &&
  !IN_TEN_THOUSANDS.test(text.slice(span.start, span.end));

const HUNDRED = exact(100);

/** Whether some whole number, grown by so many per cent to the last place, comes to this one. */
function hasBase(now: Exact, isRise: boolean, percent: Exact, place: Exact): boolean {
  const left = isRise ? plus(HUNDRED, percent) : minus(HUNDRED, percent);
  if (left <= ZERO) return true;
  const near = wholeOf(quotient(times(100n, now), left));
  return [near - 1, near, near + 1, near + 2].some(count => {
    if (count < 1) return false;
    const base = exact(count);
    const grown = quotient(times(100n, magnitude(minus(now, base))), base);
    return magnitude(minus(grown, percent)) < place;
  });
}
