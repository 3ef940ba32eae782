import type { Span } from "./span.ts";
import { unitsLike } from "./units.ts";

const isLetter = unitsLike(/[\p{L}\p{N}]/u);
/** Of a character beyond the first 65,536. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** The letters and digits of a text, and the line ends where these are kept. */
export function lettersOf(text: string, keepsLines = false): string {
  let letters = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isHalf(unit)) return text.replace(keepsLines ? OTHERS_IN_LINES : OTHERS, "");
    if (isLetter(unit) || (keepsLines && unit === 0x0a)) continue;
    if (at > from) letters += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}

/** Whether a stretch of a text has a letter or digit in it. */
export function hasLetters(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) return true;
    if (isHalf(unit)) return /[\p{L}\p{N}]/u.test(text.slice(at, end));
  }
  return false;
}

const OTHERS = /[^\p{L}\p{N}]+/gu;
const OTHERS_IN_LINES = /[^\p{L}\p{N}\n]+/gu;
