/**
 * An exact number: a whole count of millionths. Counts, money in 万元 with its decimals and percentages are all held so,
 * and no binary fraction is ever compared. A plain bigint says how often; only the functions here make one of the other.
 */
export type Exact = bigint & { readonly [UNIT]: "millionths" };

declare const UNIT: unique symbol;

/** Decimals that an exact number holds. */
const DECIMALS = 6;

const ONE = 10n ** BigInt(DECIMALS);

export const ofMillionths = (count: bigint): Exact => count as Exact;

export const ZERO = ofMillionths(0n);

export const exact = (whole: number | bigint): Exact =>
  SMALL[Number(whole)] ?? ofMillionths(BigInt(whole) * ONE);

/** The numbers that reports are full of, made once. */
const SMALL: readonly Exact[] = Array.from({ length: 1000 }, (_, whole) => ofMillionths(BigInt(whole) * ONE));

export const isWhole = (value: Exact): boolean => value % ONE === 0n;

/** Without its decimals; a number above 2^53 is given as near as a JavaScript number comes to it. */
export const wholeOf = (value: Exact): number => Number(value / ONE);

export const plus = (a: Exact, b: Exact): Exact => ofMillionths(a + b);

export const minus = (a: Exact, b: Exact): Exact => ofMillionths(a - b);

/** As so many millionths; undefined for what is no whole count of them. */
export const millionthsOf = (count: number): Exact | undefined =>
  Number.isFinite(count) ? ofMillionths(BigInt(Math.round(count))) : undefined;

export const times = (count: bigint, value: Exact): Exact => ofMillionths(count * value);

/** One of so many equal shares; undefined where it has no exact value. */
export const shareOf = (value: Exact, count: bigint): Exact | undefined =>
  value % count === 0n ? ofMillionths(value / count) : undefined;

/** Cut off after six decimals; the divisor isn't zero. */
export const quotient = (value: Exact, by: Exact): Exact => ofMillionths((value * ONE) / by);

export const total = (values: Iterable<Exact>): Exact => {
  let sum = 0n;
  for (const value of values) sum += value;
  return ofMillionths(sum);
};

export const magnitude = (value: Exact): Exact => (value < 0n ? times(-1n, value) : value);

/** Decimal digits with an optional point, as "2157.5799"; undefined when it is no such thing or has more than six decimals. */
export function parseExact(digits: string): Exact | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > DECIMALS) return undefined;
  const value = BigInt(whole) * ONE + BigInt(significant.padEnd(DECIMALS, "0"));
  return ofMillionths(sign === "-" ? -value : value);
}

/** Plain digits without grouping and without trailing zeros: "29", "2157.5799", "-3". */
export function formatExact(value: Exact): string {
  const size = magnitude(value);
  const fraction = (size % ONE).toString().padStart(DECIMALS, "0").replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${size / ONE}${fraction ? `.${fraction}` : ""}`;
}

/** How many decimals it takes to write. */
export const decimalsOf = (value: Exact): number => formatExact(value).split(".")[1]?.length ?? 0;

/** One in the last of so many decimals. */
export const lastPlace = (decimals: number): Exact => ofMillionths(ONE / 10n ** BigInt(decimals));

/** Half up, to so many decimals. */
export function rounded(value: Exact, decimals: number): Exact {
  const step = lastPlace(decimals);
  return times((value + step / 2n) / step, step);
}

/** Whether a number may have been written for a more precise one, rounded or cut off to its own digits. */
export const isRounding = (written: Exact, precise: Exact): boolean =>
  magnitude(minus(precise, written)) < lastPlace(decimalsOf(written));
