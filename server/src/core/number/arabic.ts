import { halfWidth } from "../text/width.ts";
import { digitOf, isDigit } from "./digit.ts";
import { exact, parseExact, type Exact } from "./exact.ts";

/** A numeral read from somewhere in a text up to `end`; no value when it has more digits than any figure. */
export interface Numeral {
  readonly value?: Exact;
  readonly end: number;
}

/** Longer runs of digits are codes; reading them as numbers would also cost more than linear time. */
const MOST_DIGITS = 18;

/** Digits with grouping and decimals, ASCII or full-width: 1,234 １２ 0.50; undefined where no digit stands. */
export function scanArabic(text: string, start: number): Numeral | undefined {
  const first = afterDigits(text, start);
  if (first === start) return undefined;
  let end = first;
  let count = first - start;
  if (count <= 3) for (; isGroup(text, end); end += 4) count += 3;
  const hasDecimals = isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
  if (hasDecimals) {
    const point = end;
    end = afterDigits(text, point + 1);
    count += end - point - 1;
  }
  if (count > MOST_DIGITS) return { end };
  return hasDecimals || count > SAFE_DIGITS
    ? { value: parseExact(ungrouped(text.slice(start, end))), end }
    : { value: exact(wholeOf(text, start, end)), end };
}

/** Whole numbers of so many digits are exact without big integers. */
const SAFE_DIGITS = 15;

function afterDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** What the digits of a stretch say, marks between them passed over. */
function wholeOf(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit !== undefined) value = value * 10 + digit;
  }
  return value;
}

/** A comma or narrow space and exactly three digits after it. */
function isGroup(text: string, at: number): boolean {
  return (
    GROUPING.has(text[at] ?? "") &&
    [1, 2, 3].every(i => isDigit(text.charCodeAt(at + i))) &&
    !isDigit(text.charCodeAt(at + 4))
  );
}

const GROUPING = new Set([",", "，", "\u00a0", "\u2009", "\u202f"]);

const ungrouped = (digits: string): string => halfWidth(digits).replace(/[,\u00a0\u2009\u202f]/g, "");

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0xff0e;
