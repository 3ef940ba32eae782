import { exact, formatExact, type Exact } from "../../number/exact.ts";
import type { Mention } from "./mention.ts";

/** Two amounts of which the first is so many percent of the second. */
export interface Ratio {
  readonly top: Exact;
  /** More than nought. */
  readonly bottom: Exact;
  /** In numbers: 4 ÷ 8, (22 − 31) ÷ 31. */
  readonly written: string;
  readonly from: readonly Mention[];
  /** Whether it goes the way that the words say: up for 增长. */
  readonly isDirected: boolean;
}

/** A percentage that can be worked out; any ratio that gives it makes it right. */
export interface Share {
  readonly percentage: Mention;
  readonly ratios: readonly Ratio[];
  readonly isSure: boolean;
}

/** A part of a whole. */
export const partOf = (part: Mention, whole: Mention): Ratio => ({
  top: part.quantity.value,
  bottom: whole.quantity.value,
  written: `${formatExact(part.quantity.value)} ÷ ${formatExact(whole.quantity.value)}`,
  from: [part, whole],
  isDirected: true,
});

/** By how many points a ratio misses a percentage. */
export function offBy({ quantity: { value } }: Mention, { top, bottom }: Ratio): Exact {
  const off = (top * 100n * exact(1)) / bottom - value;
  return off < 0n ? -off : off;
}

/** Whether a ratio gives the percentage, rounded or cut off to its printed digits. */
export function gives({ percentage }: Share, ratio: Ratio): boolean {
  const step = exact(1) / 10n ** BigInt(decimalsOf(percentage.quantity.value));
  return ratio.isDirected && offBy(percentage, ratio) < step;
}

function decimalsOf(value: Exact): number {
  let decimals = 0;
  for (let rest = value; decimals < 6 && rest % exact(1) !== 0n; decimals++) rest *= 10n;
  return decimals;
}
