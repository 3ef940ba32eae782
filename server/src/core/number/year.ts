import { fullWidthDigits, halfWidth } from "../text/width.ts";
import { CHINESE_DIGITS, CHINESE_ZEROS } from "./chinese.ts";

const ZERO = `[${CHINESE_ZEROS}Ｏ0]`;

/** A pattern's group: a year's digits as they are typed, 2023, ２０２３, 二〇二三, also with zeros that only look like one. */
export const YEAR_DIGITS = `([0-9０-９]{4}|[二2]${ZERO}[${CHINESE_DIGITS}${CHINESE_ZEROS}]{2})`;

/** 2023 for all that the group takes; NaN for anything else. */
export const yearOf = (digits: string): number =>
  Number(halfWidth([...digits].map(character => String(valueOf(character) ?? character)).join("")));

/** 二〇二三 for 2023. */
export const yearInCharacters = (year: number): string =>
  String(year).replace(/\d/g, digit => (Number(digit) ? CHINESE_DIGITS.charAt(Number(digit) - 1) : "〇"));

/** A year in the digits of one that it takes the place of: in characters, full-width or plain. */
export const yearLike = (year: number, digits: string): string =>
  !/[0-9０-９]/.test(digits)
    ? yearInCharacters(year)
    : /[０-９]/.test(digits)
      ? fullWidthDigits(String(year))
      : String(year);

function valueOf(character: string): number | undefined {
  if (CHINESE_ZEROS.includes(character) || character === "Ｏ") return 0;
  const at = CHINESE_DIGITS.indexOf(character);
  return at < 0 ? undefined : at + 1;
}
