import {
  formatExact,
  isRounding,
  magnitude,
  minus,
  quotient,
  times,
  total,
  type Exact,
} from "../../number/exact.ts";
import type { Mention } from "../mention.ts";

/** Two amounts of which the first is so many percent of the second. */
export interface Ratio {
  readonly top: Exact;
  /** More than zero. */
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
  /** What it is a share of the whole of; none for growth and rates. */
  readonly part?: Mention;
  /** By what the text says; empty where it names no whole. */
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

/** Several parts of a whole together. */
export const partsOf = (parts: readonly Mention[], whole: Mention): Ratio => {
  const sum = total(parts.map(({ quantity }) => quantity.value));
  const written = parts.map(({ quantity }) => formatExact(quantity.value)).join(" + ");
  return {
    top: sum,
    bottom: whole.quantity.value,
    written: `(${written}) ÷ ${formatExact(whole.quantity.value)}`,
    from: [...parts, whole],
    isDirected: true,
  };
};

/** A part of what it comes to with all others. */
export const ofAll = (part: Mention, parts: readonly Mention[]): Ratio => ({
  top: part.quantity.value,
  bottom: total(parts.map(({ quantity }) => quantity.value)),
  written: `${formatExact(part.quantity.value)} ÷ (${parts.map(({ quantity }) => formatExact(quantity.value)).join(" + ")})`,
  from: parts,
  isDirected: true,
});

/** The first in the second, in per cent. */
export const percent = ({ top, bottom }: Pick<Ratio, "top" | "bottom">): Exact =>
  quotient(times(100n, top), bottom);

/** By how many points a ratio misses a percentage. */
export const offBy = ({ quantity }: Mention, ratio: Ratio): Exact =>
  magnitude(minus(percent(ratio), quantity.value));

/** Whether a ratio gives the percentage, rounded or cut off to its printed digits. */
export const gives = ({ percentage }: Pick<Share, "percentage">, ratio: Ratio): boolean =>
  ratio.isDirected && isRounding(percentage.quantity.value, percent(ratio));
