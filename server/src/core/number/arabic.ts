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
  let at = start;
  let digits = "";
  let count = 0;
  const take = (): void => {
    for (let digit; (digit = digitOf(text.charCodeAt(at))) !== undefined; at++) {
      if (count++ <= MOST_DIGITS) digits += digit;
    }
  };
  take();
  if (count === 0) return undefined;
  if (count <= 3) {
    while (isGroup(text, at)) {
      at++;
      take();
    }
  }
  if (isPoint(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    digits += ".";
    at += 1;
    take();
  }
  if (count > MOST_DIGITS) return { end: at };
  return {
    value: digits.length < 16 && !digits.includes(".") ? exact(Number(digits)) : parseExact(digits),
    end: at,
  };
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

const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0xff0e;
