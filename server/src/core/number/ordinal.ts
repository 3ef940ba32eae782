import { CHINESE_DIGITS, scanChinese } from "./chinese.ts";
import { wholeOf } from "./exact.ts";

/** What an ordinal in characters is made of. */
export const ORDINAL_CHARACTERS = `${CHINESE_DIGITS}十`;

/** A pattern's piece: an ordinal up to 99 in characters. */
export const CHINESE_ORDINAL = `[${ORDINAL_CHARACTERS}]{1,3}`;

/** 一, 十, 十二, 二十, 九十九: an ordinal from 1 to 99 as headings have it; Arabic digits beyond. */
export function chineseOrdinal(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 99) return String(ordinal);
  const [tens, ones] = [Math.floor(ordinal / 10), ordinal % 10];
  return `${tens > 1 ? CHINESE_DIGITS[tens - 1] : ""}${tens ? "十" : ""}${ones ? CHINESE_DIGITS[ones - 1] : ""}`;
}

/** 12 for 12, １２ and 十二; undefined where the words are no such number. */
export function ordinalOf(words: string): number | undefined {
  if (/^[0-9０-９]+$/.test(words)) return Number(words.normalize("NFKC"));
  const numeral = scanChinese(words, 0);
  return numeral?.value === undefined || numeral.end < words.length ? undefined : wholeOf(numeral.value);
}
