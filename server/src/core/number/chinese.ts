import { exact } from "./exact.ts";
import type { Numeral } from "./arabic.ts";

/** From one to nine. */
export const CHINESE_DIGITS = "一二三四五六七八九";

/** The last is the circle, which is typed for the second. */
export const CHINESE_ZEROS = "零〇○";

const DIGITS = new Map<string, number>([
  ...[...CHINESE_ZEROS].map((zero): [string, number] => [zero, 0]),
  ...[...CHINESE_DIGITS].map((digit, at): [string, number] => [digit, at + 1]),
  ["两", 2],
]);

const UNITS = new Map<string, number>(Object.entries({ 十: 10, 百: 100, 千: 1000 }));
/** The greater first. */
const SECTIONS = new Map<string, number>([
  ["亿", 1e8],
  ["万", 1e4],
]);

/** Every character that a numeral may have. */
export const CHINESE_NUMERALS: ReadonlySet<string> = new Set(
  [...DIGITS, ...UNITS, ...SECTIONS].map(([character]) => character),
);

/** No figure is written with more characters. */
const MOST_CHARACTERS = 24;

/**
 * A numeral in characters: 三百二十, 两千零五, 二〇二三 (digit by digit), 三百二 (320). Undefined where none stands; 万
 * and 亿 alone are none, 百 is (百余件).
 */
export function scanChinese(text: string, start: number): Numeral | undefined {
  if (SECTIONS.has(text[start] ?? "")) return undefined;
  let end = start;
  while (CHINESE_NUMERALS.has(text[end] ?? "")) end++;
  if (end === start) return undefined;
  if (end - start > MOST_CHARACTERS) return { end };
  const characters = text.slice(start, end);
  const value = [...characters].every(character => DIGITS.has(character))
    ? digitByDigit(characters)
    : composed(characters);
  return value === undefined ? { end } : { value: exact(value), end };
}

const digitByDigit = (characters: string): number =>
  [...characters].reduce((value, character) => value * 10 + (DIGITS.get(character) ?? 0), 0);

/** The parts before and after 亿 and 万, each in thousands; undefined for 三五百 and the like. */
function composed(characters: string): number | undefined {
  for (const [name, size] of SECTIONS) {
    const at = characters.lastIndexOf(name);
    if (at < 0) continue;
    const above = composed(characters.slice(0, at));
    const below = characters.slice(at + 1);
    const rest = below.length === 1 ? loose(below, size) : composed(below);
    return above === undefined || rest === undefined ? undefined : above * size + rest;
  }
  return thousands(characters);
}

function thousands(characters: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let last = 1;
  for (const character of characters) {
    const unit = UNITS.get(character);
    if (unit === undefined) {
      if (digit) return undefined;
      digit = DIGITS.get(character) ?? 0;
      if (digit === 0) last = 1;
    } else {
      sum += (digit || 1) * unit;
      digit = undefined;
      last = unit;
    }
  }
  return sum + (digit ?? 0) * (last >= 100 ? last / 10 : 1);
}

/** A lone digit after a section counts tenths of it: 三万五. */
const loose = (character: string, size: number): number =>
  ((DIGITS.get(character) ?? UNITS.get(character) ?? 0) * size) / 10;
