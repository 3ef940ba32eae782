import { CHINESE_ORDINAL, ordinalOf, ORDINAL_CHARACTERS } from "../number/ordinal.ts";
import type { Span } from "../text/span.ts";
import { remembered } from "../text/remembered.ts";
import { unitsLike } from "../text/units.ts";
import type { Enumerator, EnumeratorStyle } from "./document.ts";

/** The number that a line opens with at `start`; undefined where it opens with none (1.5, 2023年). */
export function scanEnumerator(text: string, { start, end }: Span): Enumerator | undefined {
  if (start >= end || !opensNumber(text.charCodeAt(start))) return undefined;
  const patterns = patternsAt(text.charAt(start));
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const { style, pattern } of patterns) {
    const match = pattern.exec(head);
    const numeral = match?.groups?.n;
    const ordinal = numeral === undefined ? undefined : valueOf(numeral);
    if (match && ordinal) return { style, ordinal, span: { start, end: start + match[0].length } };
  }
  return undefined;
}

/** Numerals that can't be altered; Roman ones are characters of their own. */
export const FORMAL = "壹贰叁肆伍陆柒捌玖拾";

/** With some room for what must not follow. */
const LONGEST = 16;

const S = String.raw`[ \t\u00a0\u3000]*`;
const CHINESE = `(?<n>${CHINESE_ORDINAL})`;
const ARABIC = "(?<n>[0-9０-９]{1,2})";

interface Pattern {
  readonly style: EnumeratorStyle;
  /** What it starts with. */
  readonly opening: RegExp;
  readonly pattern: RegExp;
}

const written = (style: EnumeratorStyle, opening: string, rest: string): Pattern => ({
  style,
  opening: new RegExp(opening),
  pattern: new RegExp(`^${rest}`, "u"),
});

const CHARACTER = `[${ORDINAL_CHARACTERS}]`;
const DIGIT = "[0-9０-９]";

const PATTERNS: readonly Pattern[] = [
  written("clause", CHARACTER, `${CHINESE}是[、，,：:]?`),
  written("chinese", CHARACTER, String.raw`${CHINESE}${S}(?:[、．,，·﹑､：:]|\\?\.)`),
  written("chinese", `[${FORMAL}Ⅰ-Ⅻ]`, `(?<n>[${FORMAL}Ⅰ-Ⅻ])${S}[、．.]`),
  written("chinese", "第", String.raw`第${S}${CHINESE}${S}(?:部分|章)${S}[、．,，：:]?(?=${S}\p{sc=Han})`),
  written("chinese", CHARACTER, String.raw`${CHINESE}[ \t\u00a0\u3000]+(?=\p{sc=Han})`),
  written("chineseInBrackets", "[（(〔]", `[（(〔]${S}${CHINESE}${S}[）)〕]${S}[、．.]?`),
  written("chineseInBrackets", "[\u3220-\u3229]", "(?<n>[\u3220-\u3229])"),
  // A point before a digit is a decimal point, but "1.2023年" opens an item with a year.
  written("arabic", DIGIT, String.raw`${ARABIC}${S}(?:、|(?:[．]|\\?\.)(?![0-9０-９])|\\?\.(?=[0-9]{4}年))`),
  written("arabic", "[\u2488-\u249b]", "(?<n>[\u2488-\u249b])"),
  written("arabicInBrackets", "[（(]", `[（(]${S}${ARABIC}${S}[）)]${S}[、．.]?`),
  written("arabicInBrackets", DIGIT, `${ARABIC}[）)]`),
  written("arabicInBrackets", "[\u2460-\u2487]", "(?<n>[\u2460-\u2487])"),
];

const opensNumber = unitsLike(new RegExp(PATTERNS.map(({ opening }) => opening.source).join("|")));

/** The patterns that may start with a unit. */
const patternsAt = remembered(1, unit => PATTERNS.filter(({ opening }) => opening.test(unit)));

/** ① ⑴ ⒈ ㈠, each the first of its series. */
const SERIES = [0x2460, 0x2474, 0x2488, 0x3220];

export const ROMAN = 0x2160;

function valueOf(numeral: string): number | undefined {
  const unit = numeral.charCodeAt(0);
  if (unit >= ROMAN && unit < ROMAN + 12) return unit - ROMAN + 1;
  if (FORMAL.includes(numeral)) return FORMAL.indexOf(numeral) + 1;
  const series = SERIES.findLast(first => unit >= first);
  if (series !== undefined && unit < series + 20) return unit - series + 1;
  return ordinalOf(numeral);
}
