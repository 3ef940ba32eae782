import { scanArabic, type Numeral } from "./arabic.ts";
import { scanChinese } from "./chinese.ts";
import { plus, times, ZERO } from "./exact.ts";

/** What the characters behind a number multiply it by. */
export const SIZES: ReadonlyMap<string, bigint> = new Map<string, bigint>([
  ["百", 100n],
  ["千", 1000n],
  ["万", 10_000n],
  ["亿", 100_000_000n],
]);

/**
 * A numeral in digits, in characters, or both: 1,234 １２ 三百二十 1.2万 3亿2000万 12万3456.
 * A lone 万 or 亿 before 元 is left to the unit.
 */
export function scanNumeral(text: string, start: number): Numeral | undefined {
  const first = scanArabic(text, start);
  if (!first) return scanChinese(text, start);
  const hasSize =
    SIZES.has(text.charAt(first.end)) && !/^[万亿]元/.test(text.slice(first.end, first.end + 2));
  if (!hasSize) return first;
  let end = start;
  let value = ZERO;
  let below = 10n ** 18n;
  for (let digits: Numeral | undefined = first; digits; digits = scanArabic(text, end)) {
    if (digits.value === undefined) return { end: digits.end };
    const size = sizeAt(text, digits.end);
    if (size.factor >= below) break;
    value = plus(value, times(size.factor, digits.value));
    end = size.end;
    below = size.factor;
    if (below === 1n) break;
  }
  return { value, end };
}

/** 百, 千, 万, 亿 and what they multiply to when they stand together: 千万. */
function sizeAt(text: string, start: number): { factor: bigint; end: number } {
  let factor = 1n;
  let end = start;
  for (let size; end - start < 3 && (size = SIZES.get(text[end] ?? "")); end++) factor *= size;
  return { factor, end };
}
