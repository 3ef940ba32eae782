import type { Span } from "../text/span.ts";
import { CHINESE_NUMERALS } from "./chinese.ts";
import { NAMES } from "./names.ts";

/** What can begin at a character of a half-width text. */
export const Kind = { none: 0, digit: 1, character: 2, letter: 3, other: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const KINDS = new Uint8Array(0x10000);
for (const character of [...'《“"〔[【(第其', ...NAMES.map(name => name.charAt(0))]) {
  KINDS[character.charCodeAt(0)] = Kind.other;
}
for (const character of CHINESE_NUMERALS) KINDS[character.charCodeAt(0)] = Kind.character;
for (let unit = 0x30; unit <= 0x39; unit++) KINDS[unit] = Kind.digit;
for (let unit = 0x41; unit <= 0x5a; unit++) KINDS[unit] = KINDS[unit + 0x20] = Kind.letter;

export const kindOf = (unit: number): Kind => KINDS[unit] as Kind;

const isNumeral = (unit: number): boolean => KINDS[unit] === Kind.digit || KINDS[unit] === Kind.character;

export function hasNumeral(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isNumeral(text.charCodeAt(at))) return true;
  return false;
}

export function afterLetters(text: string, start: number): number {
  let at = start;
  while (KINDS[text.charCodeAt(at)] === Kind.letter) at++;
  return at;
}

/** Whether up to ten digits stand before something that no date, code or mark goes on with: the common case, told quickly. */
export function isPlainCount(text: string, start: number, kind: Kind): boolean {
  if (kind !== Kind.digit || BEFORE_PHONE.has(text.charAt(start - 1))) return false;
  let end = start;
  while (KINDS[text.charCodeAt(end)] === Kind.digit) end++;
  const isHotline = (end - start === 5 || end - start === 3) && text.charAt(start) === "1";
  return end - start <= 10 && !isHotline && PLAIN.has(text.charAt(end));
}

const BEFORE_PHONE = new Set("话真编码线机:");
const PLAIN = new Set("件条次个人份篇期项封宗起元万余多家户名部场批%,。;其");
