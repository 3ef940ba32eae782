const DIGITS = "〇一二三四五六七八九";

/** 一, 十, 十二, 二十, 九十九: an ordinal from 1 to 99 as headings have it; Arabic digits beyond. */
export function chineseOrdinal(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 99) return String(ordinal);
  const [tens, ones] = [Math.floor(ordinal / 10), ordinal % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}${tens ? "十" : ""}${ones ? DIGITS[ones] : ""}`;
}
