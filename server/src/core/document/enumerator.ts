import { CHINESE_ORDINAL, ordinalOf, ORDINAL_CHARACTERS } from "../number/ordinal.ts";
import type { Span } from "../text/span.ts";
import { unitsLike } from "../text/units.ts";
import type { Enumerator, EnumeratorStyle } from "./document.ts";

/** The number that a line opens with at `start`; undefined where it opens with none (1.5, 2023年). */
export function scanEnumerator(text: string, { start, end }: Span): Enumerator | undefined {
  if (start >= end || !mayOpen(text.charCodeAt(start))) return undefined;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const { style, pattern } of PATTERNS) {
    const match = pattern.exec(head);
    const numeral = match?.groups?.n;
    const ordinal = numeral === undefined ? undefined : valueOf(numeral);
    if (match && ordinal) return { style, ordinal, span: { start, end: start + match[0].length } };
  }
  return undefined;
}

/** Numerals that can't be altered; Roman ones are characters of their own. */
export const FORMAL = "壹贰叁肆伍陆柒捌玖拾";

/** What any of them starts with. */
const mayOpen = unitsLike(
  new RegExp(String.raw`[第${FORMAL}Ⅰ-Ⅻ${ORDINAL_CHARACTERS}0-9０-９（(〔\u2460-\u249b\u3220-\u3229]`),
);

/** With some room for what must not follow. */
const LONGEST = 16;

const S = String.raw`[ \t\u00a0\u3000]*`;
const CHINESE = `(?<n>${CHINESE_ORDINAL})`;
const ARABIC = "(?<n>[0-9０-９]{1,2})";

const PATTERNS: readonly { style: EnumeratorStyle; pattern: RegExp }[] = [
  { style: "clause", pattern: new RegExp(`^${CHINESE}是[、，,：:]?`) },
  { style: "chinese", pattern: new RegExp(String.raw`^${CHINESE}${S}(?:[、．,，·﹑､：:]|\\?\.)`) },
  { style: "chinese", pattern: new RegExp(`^(?<n>[${FORMAL}Ⅰ-Ⅻ])${S}[、．.]`) },
  {
    style: "chinese",
    pattern: new RegExp(String.raw`^第${S}${CHINESE}${S}(?:部分|章)${S}[、．,，：:]?(?=${S}\p{sc=Han})`, "u"),
  },
  { style: "chinese", pattern: new RegExp(String.raw`^${CHINESE}[ \t\u00a0\u3000]+(?=\p{sc=Han})`, "u") },
  { style: "chineseInBrackets", pattern: new RegExp(`^[（(〔]${S}${CHINESE}${S}[）)〕]${S}[、．.]?`) },
  { style: "chineseInBrackets", pattern: /^(?<n>[\u3220-\u3229])/ },
  // A point before a digit is a decimal point, but "1.2023年" opens an item with a year.
  {
    style: "arabic",
    pattern: new RegExp(String.raw`^${ARABIC}${S}(?:、|(?:[．]|\\?\.)(?![0-9０-９])|\\?\.(?=[0-9]{4}年))`),
  },
  { style: "arabic", pattern: /^(?<n>[\u2488-\u249b])/ },
  { style: "arabicInBrackets", pattern: new RegExp(`^[（(]${S}${ARABIC}${S}[）)]${S}[、．.]?`) },
  { style: "arabicInBrackets", pattern: new RegExp(`^${ARABIC}[）)]`) },
  { style: "arabicInBrackets", pattern: /^(?<n>[\u2460-\u2487])/ },
];

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
