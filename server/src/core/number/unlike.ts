import { CHINESE_DIGITS, CHINESE_ZEROS } from "./chinese.ts";
import { NAMES } from "./names.ts";
import { CHINESE_ORDINAL, ORDINAL_CHARACTERS } from "./ordinal.ts";

/** What a number that is no figure of the report is part of. */
export type Unlike =
  "name" | "documentNumber" | "year" | "date" | "time" | "ordinal" | "phone" | "address" | "code" | "word";

export interface UnlikeNumber {
  readonly kind: Unlike;
  readonly start: number;
  readonly end: number;
}

const DIGIT = "0123456789";
const HANZI = CHINESE_ZEROS + ORDINAL_CHARACTERS;
const LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const YEAR = String.raw`(?:19|20)\d{2}`;
const SMALL = CHINESE_ORDINAL;

/** Which characters a shape begins with, and the shape: half-width, every repetition bounded so that looking stays linear. */
const SHAPES: readonly (readonly [Unlike, string, string])[] = [
  ["address", LATIN, String.raw`(?:https?://|www\.)[\w\-./?%&=#:~+]{1,200}|[\w.]{1,40}@[\w.]{1,40}`],
  ["address", DIGIT, String.raw`[\w.]{1,40}@[\w.]{1,40}`],
  ["name", "《", "《[^《》]{1,150}》"],
  ["name", "“", "“[^“”]{1,24}”"],
  ["name", '"', String.raw`"[^"\n]{1,24}"`],
  ["documentNumber", "〔[【(", String.raw`[〔\[【(]${YEAR}[〕\]】)](?:第?\d{1,5}号)?`],
  ["date", DIGIT, String.raw`${YEAR}[-./]\d{1,2}[-./]\d{1,2}(?!\d)`],
  ["date", DIGIT, String.raw`(?:${YEAR}\s?年\s?)?\d{1,2}(?:[至\-—~]\d{1,2})?\s?月(?:\s?\d{1,2}\s?[日号])?`],
  ["date", HANZI, `(?:二[${HANZI}]{3}年)?${SMALL}月(?:${SMALL}[日号])?`],
  ["year", DIGIT, String.raw`${YEAR}(?=\s{0,2}年|[、,至\-—~]${YEAR}\s?年)`],
  ["year", HANZI, `[一二][${HANZI}]{3}(?=年)`],
  ["time", DIGIT, String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`],
  ["ordinal", "第", String.raw`第(?:\d{1,6}|[${HANZI}百千]{1,8}|\((?:${SMALL}|\d{1,2})\))`],
  ["ordinal", "(", String.raw`\((?:${SMALL}|\d{1,2})\)`],
  ["ordinal", HANZI, `${SMALL}是`],
  ["ordinal", "其", `其[${CHINESE_DIGITS}](?!中)`],
  ["ordinal", DIGIT, String.raw`(?<=^|[。;!?\n])\d{1,2}[.、](?!\d)|(?<=[下点个面题施方]:)1[.、](?!\d)`],
  ["ordinal", HANZI, `(?<=^|[。;!?\\n])${SMALL}[、.]|(?<=[下点个面题施方]:)一、`],
  ["phone", DIGIT, String.raw`(?:0\d{2,3}[-—]\d{7,8}|400[-—]?\d{3}[-—]?\d{4}|1[3-9]\d{9})(?!\d)`],
  ["phone", DIGIT, String.raw`(?<=(?:电话|传真|邮编|邮政编码|热线|手机|号码):?)\d{3,12}`],
  [
    "phone",
    DIGIT,
    String.raw`123\d{2}(?![\d余多万]|[.,]\d|\s?[件条次个人份项篇起宗])|1(?:10|19|20)(?=[热电报指平])`,
  ],
  ["code", LATIN, String.raw`[A-Za-z][A-Za-z\d\-/.]{0,40}\d[\w\-/.]{0,40}`],
  ["code", DIGIT, String.raw`\d{1,20}(?:[A-Za-z][\w\-/]{0,40}|[/×*]\d{1,20}|[-—]\d{4,20}|:\d{1,20})`],
];

const BY_FIRST = new Map<string, readonly (readonly [Unlike, RegExp])[]>();
for (const [kind, firsts, shape] of SHAPES) {
  const matcher = new RegExp(shape, "y");
  for (const first of firsts) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [kind, matcher]]);
}

const NAMES_BY_FIRST = new Map<string, string[]>();
for (const name of NAMES) {
  const first = name.charAt(0);
  NAMES_BY_FIRST.set(first, [...(NAMES_BY_FIRST.get(first) ?? []), name]);
}

/**
 * The stretch at an offset of a half-width text whose numerals count nothing: a date, name, document number, ordinal or
 * code. Digits and letters are looked at from the start of their run only.
 */
export function unlikeAt(text: string, at: number): UnlikeNumber | undefined {
  const first = text.charAt(at);
  for (const [kind, matcher] of BY_FIRST.get(first) ?? []) {
    matcher.lastIndex = at;
    if (matcher.test(text)) return { kind, start: at, end: matcher.lastIndex };
  }
  const name = NAMES_BY_FIRST.get(first)?.find(name => text.startsWith(name, at));
  return name === undefined ? undefined : { kind: "name", start: at, end: at + name.length };
}
