/**
 * An exact number: a whole count of millionths. Counts, money in 万元 with its decimals and percentages are all held so,
 * and no binary fraction is ever compared.
 */
export type Exact = bigint;

/** Decimals that an exact number holds. */
export const DECIMALS = 6;

const ONE = 10n ** BigInt(DECIMALS);

export const exact = (whole: number | bigint): Exact => SMALL[Number(whole)] ?? BigInt(whole) * ONE;

/** The numbers that reports are full of, made once. */
const SMALL: readonly Exact[] = Array.from({ length: 1000 }, (_, whole) => BigInt(whole) * ONE);

export const isWhole = (value: Exact): boolean => value % ONE === 0n;

export const total = (values: Iterable<Exact>): Exact => {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
};

export const magnitude = (value: Exact): Exact => (value < 0n ? -value : value);

/** Decimal digits with an optional point, as "2157.5799"; undefined when it is no such thing or has more than six decimals. */
export function parseExact(digits: string): Exact | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (!match) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > DECIMALS) return undefined;
  const value = BigInt(whole) * ONE + BigInt(significant.padEnd(DECIMALS, "0"));
  return sign === "-" ? -value : value;
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
export const lastPlace = (decimals: number): Exact => ONE / 10n ** BigInt(decimals);

/** Whether a number may have been written for a more precise one, rounded or cut off to its own digits. */
export const isRounding = (written: Exact, precise: Exact): boolean =>
  magnitude(precise - written) < lastPlace(decimalsOf(written));
