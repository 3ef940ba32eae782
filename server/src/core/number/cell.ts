import { anyOf } from "../text/lexicon.ts";
import { remembered } from "../text/remembered.ts";
import { simplified } from "../text/script.ts";
import { isSpace, trimmed, type Span } from "../text/span.ts";
import { scanChange } from "./change.ts";
import { isDigit } from "./digit.ts";
import { times, type Exact } from "./exact.ts";
import { scanNumeral } from "./numeral.ts";
import { unitAt } from "./unit.ts";

/** What a table cell's content says. */
export type CellReading =
  /**
   * One number, as written: 12.6万元 is 12.6 with the unit 万元. The span holds sign and digits, not the unit. Negative
   * and fractional numbers are figures too.
   */
  | {
      readonly kind: "figure";
      readonly value: Exact;
      readonly span: Span;
      readonly unit?: string;
      /** Written as what was added or taken away: +2, 减4. */
      readonly isChange?: true;
      /** What stands behind it and is no part of it: （其中修订16件）, ①, [^1]. */
      readonly note?: Span;
    }
  /** Blank, dashes, slashes, 无 or 不适用. */
  | { readonly kind: "empty" }
  /** Anything else. */
  | { readonly kind: "text" };

const TEXT: CellReading = { kind: "text" };

/** No cell with a figure is longer; what is, is text. */
const LONGEST = 60;

/** Reads a cell, which holds at most one number: spaces and line ends within its digits mean nothing. */
export const readCell = remembered(LONGEST, (text: string): CellReading => {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  if (end - start > LONGEST || TWO_NUMBERS.test(text)) return TEXT;
  const { packed, offsets } = pack(simplified(text), start, end);
  if (EMPTY.test(packed)) return { kind: "empty" };
  const change = scanChange(packed);
  if (change !== undefined) return { kind: "figure", value: change, span: { start, end }, isChange: true };
  const sign = SIGNS.has(packed[0] ?? "") ? 1 : 0;
  const numeral = scanNumeral(packed, sign);
  if (numeral?.value === undefined) return TEXT;
  const behind = packed.slice(numeral.end);
  const bracketed = /^[（(](.+)[)）]$/.exec(behind)?.[1] ?? "";
  const isUnit = bracketed !== "" && unitAt(bracketed, 0) === bracketed;
  const unit = isUnit ? bracketed : unitAt(behind, 0);
  const noteAt = numeral.end + (isUnit ? behind : (unit ?? "")).length;
  const hasNote = noteAt < packed.length;
  if (hasNote && !(isDigit(packed.charCodeAt(sign)) && NOTE.test(packed.slice(noteAt)))) return TEXT;
  const span = { start: offsets[0] ?? start, end: (offsets[numeral.end - 1] ?? start) + 1 };
  return {
    kind: "figure",
    value: sign ? times(-1n, numeral.value) : numeral.value,
    span,
    ...(unit && { unit }),
    ...(hasNote && { note: { start: offsets[noteAt] ?? end, end } }),
  };
});

/** A remark in brackets, or a mark that leads to one elsewhere. A number in round brackets may be another figure. */
const NOTE = /^(?:[（(【〔](?=.*\p{L})[^（()）]{1,40}[）)】〕]|\[\^?\w{1,8}\]|[①-⑳¹²³*＊※†]{1,3}|注\d?)$/u;

/** No number of several lines begins with a zero. */
const TWO_NUMBERS = /^\s*0\s*\n\s*\d/;

const EMPTY = new RegExp(
  String.raw`^(?:[-－−–—―─‐‑/／\\＼]*|${anyOf(["无", "暂无", "不适用", "不涉及"])})$`,
  "u",
);

const SIGNS = new Set(["-", "－", "−", "–", "—", "负"]);

/** The text without white space, each unit with the offset that it came from. */
function pack(text: string, start: number, end: number): { packed: string; offsets: number[] } {
  let packed = "";
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    packed += text[at];
    offsets.push(at);
  }
  return { packed, offsets };
}
