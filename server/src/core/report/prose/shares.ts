import { exact, type Exact } from "../../number/exact.ts";
import { isShareOfPart } from "./cue.ts";
import { sameUnit } from "./measure.ts";
import type { Mention } from "./mention.ts";
import type { Paragraph } from "./paragraph.ts";

/** A percentage whose two numbers are in the text. */
export interface Share {
  readonly percentage: Mention;
  /** Of the first in the second, or for "change" from the second to the first; any pair that gives it makes it right. */
  readonly pairs: readonly (readonly [Mention, Mention])[];
  readonly kind: "share" | "change";
  readonly isSure: boolean;
}

const SHARE =
  /占(?:比|全部|全年|总数|总量|总体|总|申请|比例|比重|[^,。;]{0,8}的)?(?:的)?(?:比例|比重)?(?:为|达到?|约|近)?$/;
const CHANGE = /(?:增长|增加|上升|上涨|增幅|提高|减少|下降|降低|降幅)(?:了|约|为|达|到)?$/;
const RATE = /(答复|办结|办理|满意|回复|公开|按期|按时)率(?:为|达到?|:)?$/;
/** A share of several counts together. */
const JOINT = /(?:合计|共|总计|累计|均|分别)占/;
const RISE = /增长|增加|上升|上涨|增幅|提高/;

/** The percentages of a paragraph that can be worked out. */
export function* sharesOf({ mentions, partitions, passage }: Paragraph): Generator<Share> {
  for (const [at, percentage] of mentions.entries()) {
    if (percentage.quantity.kind !== "percentage" || percentage.quantity.bound !== "exact") continue;
    const words = percentage.lead.slice(-16);
    if (SHARE.test(words)) {
      if (JOINT.test(words)) continue;
      const part = counterpart(mentions, at, mention => !mention.isForeign);
      if (!part || part.quantity.bound !== "exact") continue;
      const wholes = partitions
        .flatMap(({ sums }) => sums)
        .filter(sum => sum.parts.includes(part))
        .flatMap(sum => sum.wholes);
      const others = wholes.length
        ? wholes
        : before(mentions, part).filter(other => isWholeFor(part, other) && !hasShare(mentions, other));
      if (others.length === 0 || !others.every(({ quantity }) => quantity.bound === "exact")) continue;
      yield {
        percentage,
        kind: "share",
        pairs: others.map(whole => [part, whole] as const),
        isSure: wholes.length > 0,
      };
    } else if (RATE.test(words)) {
      const pairs =
        percentage.quantity.value === exact(100) ? [] : ratePairs(mentions, at, RATE.exec(words)?.[1] ?? "");
      if (pairs.length) yield { percentage, kind: "share", pairs, isSure: false };
    } else if (CHANGE.test(words)) {
      const pairs = changePairs(passage.text, mentions, at);
      if (pairs.length) yield { percentage, kind: "change", pairs, isSure: pairs.length === 1 };
    }
  }
}

/** Whether a percentage is hung on it too, so that it is a part beside the others. */
function hasShare(mentions: readonly Mention[], mention: Mention): boolean {
  const next = mentions[mentions.indexOf(mention) + 1];
  return next?.quantity.kind === "percentage" && isShareOfPart(next);
}

/** Two counts of the sentence of which the rate may be: 收到 40 件，答复 38 件，答复率 95%. A rate of 100% means those due. */
function ratePairs(mentions: readonly Mention[], at: number, deed: string): (readonly [Mention, Mention])[] {
  const percentage = mentions[at] as Mention;
  const counts = before(mentions, percentage).filter(
    mention =>
      mention.clause.sentence === percentage.clause.sentence &&
      !mention.isForeign &&
      mention.quantity.bound === "exact",
  );
  return counts
    .filter(({ before: words }) => words.includes(deed))
    .flatMap(part =>
      counts.filter(whole => whole !== part && isWholeFor(part, whole)).map(whole => [part, whole] as const),
    );
}

/** The count that the percentage is hung on: the one right before it. */
function counterpart(
  mentions: readonly Mention[],
  at: number,
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  const percentage = mentions[at] as Mention;
  const found = mentions
    .slice(Math.max(0, at - NEAR), at)
    .findLast(({ quantity }) => quantity.kind === "quantity");
  return found && found.clause.sentence === percentage.clause.sentence && fits(found) ? found : undefined;
}

const NEAR = 2;

/** Counts of the sentence, and of the one before it, from the nearest on. */
const before = (mentions: readonly Mention[], from: Mention): Mention[] => {
  const end = mentions.indexOf(from);
  return mentions
    .slice(Math.max(0, end - FAR), end)
    .filter(
      ({ clause, quantity }) => from.clause.sentence - clause.sentence <= 2 && quantity.kind === "quantity",
    )
    .reverse();
};

const FAR = 12;

const isWholeFor = (part: Mention, other: Mention): boolean =>
  sameUnit(part.measure, other.measure) &&
  !other.isForeign &&
  other.quantity.value >= part.quantity.value &&
  other.quantity.value > 0n;

/** This year's number and last year's of one unit in the sentence: 22 起，较上年（31 起）减少 29%. */
function changePairs(
  text: string,
  mentions: readonly Mention[],
  at: number,
): (readonly [Mention, Mention])[] {
  const percentage = mentions[at] as Mention;
  const near = mentions.slice(Math.max(0, at - FAR), at);
  const sentence = near
    .slice(near.findLastIndex(({ quantity }) => quantity.kind === "percentage") + 1)
    .filter(({ clause }) => clause.sentence === percentage.clause.sentence);
  const bases = sentence.filter(({ quantity: { span } }) =>
    BASE.test(text.slice(Math.max(0, span.start - LONGEST_BASE), span.start)),
  );
  return bases.flatMap(base =>
    sentence
      .filter(now => now !== base && !bases.includes(now) && sameUnit(now.measure, base.measure))
      .filter(
        now => now.quantity.bound === "exact" && base.quantity.bound === "exact" && base.quantity.value > 0n,
      )
      .map(now => [now, base] as const),
  );
}

/** What leads to last year's number: 上年的 31 起, 较上年（31 起）, 较（31 起）. */
const BASE =
  /(?:上年|去年|上一年|20\d\d年度?)(?:同期)?(?:[^,;。增减升降多少]{0,8})[(]?$|[较比](?:同期)?的?[(]?$/;
const LONGEST_BASE = 16;

/** Whether a pair gives the percentage, rounded or cut off to its printed digits. */
export function gives(share: Share, [a, b]: readonly [Mention, Mention]): boolean {
  const { value } = share.percentage.quantity;
  const decimals = decimalsOf(value);
  const step = exact(1) / 10n ** BigInt(decimals);
  const ratio =
    (share.kind === "share" ? a.quantity.value : size(a.quantity.value - b.quantity.value)) * 100n * exact(1);
  const precise = ratio / b.quantity.value;
  const isDirected = share.kind === "share" || isRise(share) === a.quantity.value >= b.quantity.value;
  return isDirected && size(precise - value) < step;
}

const isRise = ({ percentage }: Share): boolean => RISE.test(percentage.lead.slice(-8));

const size = (value: Exact): Exact => (value < 0n ? -value : value);

function decimalsOf(value: Exact): number {
  let decimals = 0;
  for (let rest = value; decimals < 6 && rest % exact(1) !== 0n; decimals++) rest *= 10n;
  return decimals;
}
