import { CHINESE_ORDINAL, ordinalOf } from "../../number/ordinal.ts";
import { lettersOf } from "../../text/letters.ts";
import { remembered } from "../../text/remembered.ts";
import { simplified } from "../../text/script.ts";
import { halfWidth } from "../../text/width.ts";
import { BOUNDS } from "./bounds.ts";

/** A label taken apart for comparing: its number, and its words without spaces, punctuation and differences of width. */
export interface FoldedLabel {
  /** "一、" as "c1", "（一）" as "b1", "1." as "a1"; empty without a number. */
  readonly mark: string;
  readonly words: string;
  /** The words outside brackets, where there are brackets; else the same. */
  readonly bare: string;
  /** Where the words begin in the text given, after the number. */
  readonly start: number;
}

/** White space, and what has no width. */
const S = "[\\s\\u200b-\\u200d]*";

const MARK = new RegExp(
  String.raw`^${S}(?:${[
    String.raw`第?(${CHINESE_ORDINAL})${S}[、.．,，]`,
    String.raw`[（(]${S}(${CHINESE_ORDINAL})${S}[）)]${S}[、.．]?`,
    String.raw`([0-9０-９]{1,2})${S}[.．、,，)）](?![0-9０-９])`,
    String.raw`[（(]${S}([0-9０-９]{1,2})${S}[）)]`,
  ].join("|")})${S}`,
);

export const foldLabel = remembered(BOUNDS.labelLength, (text: string): FoldedLabel => {
  const match = MARK.exec(text);
  const start = match ? match[0].length : 0;
  const rest = text.slice(start);
  const words = fold(rest);
  const withoutBrackets = rest.replace(/[（(][^（()）]*[）)]/g, "");
  return {
    mark: match ? markKey(match) : "",
    words,
    bare: withoutBrackets === rest ? words : fold(withoutBrackets),
    start,
  };
});

const markKey = ([, chinese, bracketed, arabic, arabicInBrackets]: RegExpExecArray): string =>
  chinese
    ? `c${ordinalOf(chinese)}`
    : bracketed
      ? `b${ordinalOf(bracketed)}`
      : `a${ordinalOf(arabic ?? arabicInBrackets ?? "")}`;

/** Letters and digits only, full-width ASCII as ASCII, traditional characters simplified. */
export const fold = remembered(BOUNDS.labelLength, (text: string): string =>
  simplified(halfWidth(lettersOf(text))),
);

/** Whether it has the end of a sentence in it, as no label has, however misprinted. */
export const isSentence = (text: string): boolean => /[。！？]/.test(text);

/** How alike two folded texts are, 0 to 1: twice their longest common subsequence over their lengths. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (most(a, b) === 0) return 0;
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const unit = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      row[j] = unit === b.charCodeAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1] as number);
      diagonal = above;
    }
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}

/** The most that the likeness of two texts can be, by their lengths. */
export const most = (a: string, b: string): number =>
  a.length && b.length ? (2 * Math.min(a.length, b.length)) / (a.length + b.length) : 0;
