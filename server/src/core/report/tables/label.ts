import { simplified } from "../../text/script.ts";

import { CHINESE_ORDINAL, ordinalOf } from "../../number/ordinal.ts";

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

const MARK = new RegExp(
  String.raw`^\s*(?:${[
    String.raw`第?(${CHINESE_ORDINAL})\s*[、.．,，]`,
    String.raw`[（(]\s*(${CHINESE_ORDINAL})\s*[）)]\s*[、.．]?`,
    String.raw`(\d{1,2})\s*[.．、,，)）](?!\d)`,
    String.raw`[（(]\s*(\d{1,2})\s*[）)]`,
  ].join("|")})\s*`,
);

export function foldLabel(text: string): FoldedLabel {
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
}

const markKey = ([, chinese, bracketed, arabic, arabicInBrackets]: RegExpExecArray): string =>
  chinese
    ? `c${ordinalOf(chinese)}`
    : bracketed
      ? `b${ordinalOf(bracketed)}`
      : `a${arabic ?? arabicInBrackets}`;

/** Letters and digits only, full-width ASCII as ASCII, traditional characters simplified. */
export function fold(text: string): string {
  let folded = "";
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const isPlain = (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x30 && unit <= 0x39);
    if (!isPlain && !/[\p{L}\p{N}]/u.test(character)) continue;
    folded += unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : character;
  }
  return simplified(folded);
}

/** How alike two folded texts are, 0 to 1: twice their longest common subsequence over their lengths. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (most(a, b) === 0) return 0;
  let previous = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      row[j + 1] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? (previous[j] as number) + 1
          : Math.max(previous[j + 1] as number, row[j] as number);
    previous = row;
  }
  return (2 * (previous[b.length] as number)) / (a.length + b.length);
}

/** The most that the likeness of two texts can be, by their lengths. */
export const most = (a: string, b: string): number =>
  a.length && b.length ? (2 * Math.min(a.length, b.length)) / (a.length + b.length) : 0;
