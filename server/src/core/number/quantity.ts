import { spanOf, type Span } from "../text/span.ts";
import { halfWidth } from "../text/width.ts";
import { boundAfter, boundBefore, type Bound } from "./bound.ts";
import { times, type Exact } from "./exact.ts";
import { scanNumeral, SIZES } from "./numeral.ts";
import { unitAt } from "./unit.ts";
import { afterLetters, hasNumeral, isPlainCount, Kind, kindOf } from "./start.ts";
import { unlikeAt, type Unlike } from "./unlike.ts";

/** A number in running text. */
export type NumberInText = Quantity | OtherNumber;

/** A number that counts or measures something. */
export interface Quantity {
  readonly kind: "quantity" | "percentage";
  readonly value: Exact;
  readonly bound: Bound;
  /** Counter or unit as written; none where the number ends its clause: 新收106，. */
  readonly unit: string | undefined;
  /** Of the numeral alone, without bound and unit: what a fix replaces. */
  readonly span: Span;
  /** Where its bound and unit end. */
  readonly end: number;
  /** Whether the numeral is in characters: 三百二十. */
  readonly isChinese: boolean;
}

/** A number that is part of a name, date, code … or of a word (一般). */
export interface OtherNumber {
  readonly kind: Unlike;
  readonly span: Span;
}

/** Every number in a text, in its order; full-width forms are read as half-width ones. */
export function readNumbers(text: string): NumberInText[] {
  const plain = halfWidth(text);
  const found: NumberInText[] = [];
  for (let at = 0; at < plain.length;) {
    const kind = kindOf(plain.charCodeAt(at));
    const unlike = kind === Kind.none || isPlainCount(plain, at, kind) ? undefined : unlikeAt(plain, at);
    if (unlike) {
      if (hasNumeral(plain, unlike))
        found.push({ kind: unlike.kind, span: spanOf(unlike.start, unlike.end) });
      at = unlike.end;
    } else if (kind === Kind.digit || kind === Kind.character) {
      const number = numberAt(plain, at);
      found.push(number);
      at = "end" in number ? number.end : number.span.end;
    } else at = kind === Kind.letter ? afterLetters(plain, at) : at + 1;
  }
  return found;
}

function numberAt(text: string, at: number): NumberInText {
  if (text.startsWith(PERCENT_IN_WORDS, at)) {
    const share = scanNumeral(text, at + PERCENT_IN_WORDS.length);
    if (share?.value !== undefined) {
      const bound = boundBefore(text, at);
      return {
        kind: "percentage",
        value: share.value,
        bound,
        unit: "%",
        span: spanOf(at, share.end),
        end: share.end,
        isChinese: true,
      };
    }
  }
  const numeral = scanNumeral(text, at) ?? { end: at + 1 };
  const span = spanOf(at, numeral.end);
  return (numeral.value !== undefined && quantityAt(text, span, numeral.value)) || { kind: "word", span };
}

/** What follows a numeral decides whether it counts: 余, 万, a unit, 左右; undefined when it is part of a word. */
function quantityAt(text: string, numeral: Span, value: Exact): Quantity | undefined {
  if (isTorn(text, numeral)) return undefined;
  const isChinese = kindOf(text.charCodeAt(numeral.start)) === Kind.character;
  const amount = amountAt(text, numeral.end, value);
  const { unit, end, bound: behind } = countedAt(text, amount.end);
  const bound = behind ?? amount.bound ?? boundBefore(text, numeral.start);
  if (isChinese && !countsInCharacters(text, numeral, end, unit)) return undefined;
  if (!unit && bound === "exact" && !ENDS.has(text.charAt(end))) return undefined;
  const kind = unit === "%" ? "percentage" : "quantity";
  return { kind, value: amount.value, bound, unit, span: numeral, end, isChinese };
}

/** Whether blanks alone part the numeral from other digits: both may be one number that was torn, 1 3件. */
function isTorn(text: string, { start, end }: Span): boolean {
  let before = start - 1;
  while (isBlank(text[before])) before--;
  const after = skipSpaces(text, end);
  const parts = (gap: boolean, at: number): boolean => gap && kindOf(text.charCodeAt(at)) === Kind.digit;
  return parts(before < start - 1, before) || parts(after > end, after);
}

/** The amount with what right behind its numeral belongs to it: 300余, 20多万, 十几. */
function amountAt(text: string, start: number, value: Exact): { value: Exact; end: number; bound?: Bound } {
  if (text[start] === "几") return { value, end: start + 1, bound: "about" };
  if (!MORE.has(text[start] ?? "")) return { value, end: start };
  const size = SIZES.get(text[start + 1] ?? "");
  return size && text[start + 2] !== "元"
    ? { value: times(size, value), end: start + 2, bound: "atLeast" }
    : { value, end: start + 1, bound: "atLeast" };
}

/** The unit behind an amount, and the bound behind that: 条, 件余, 次以上. */
function countedAt(text: string, start: number): { unit: string | undefined; end: number; bound?: Bound } {
  const at = skipSpaces(text, start);
  const unit = percentAt(text, at) ?? unitAt(text, at);
  if (!unit) return { unit, end: start };
  const isMore = MORE.has(text[at + unit.length] ?? "") && ENDS.has(text.charAt(at + unit.length + 1));
  const end = at + unit.length + (isMore ? 1 : 0);
  const after = boundAfter(text, end);
  const bound = after !== "exact" ? after : isMore ? "atLeast" : undefined;
  return { unit, end, ...(bound && { bound }) };
}

/** Numerals in characters count only before a unit; a lone 一 only where the unit ends its clause (信函一件；), else 一 is "a". */
function countsInCharacters(text: string, numeral: Span, end: number, unit: string | undefined): boolean {
  if (!unit) return false;
  if (NOT_BEFORE.test(text.slice(Math.max(0, numeral.start - 1), numeral.start + 1))) return false;
  return text.slice(numeral.start, numeral.end) !== "一" || ENDS.has(text.charAt(end));
}

const MORE = new Set(["余", "多"]);
const PERCENT_IN_WORDS = "百分之";
const PERCENT_POINTS = "个百分点";
const NOT_BEFORE = /^(?:[统唯逐单同专不任归某每进另这那哪首再几数].|上[一百千万])/;
const ENDS = new Set(["", ...' \t\n\r\u00a0,。;:、!?()[]“”"|和及与.']);

function percentAt(text: string, at: number): string | undefined {
  const sign = text.charAt(at);
  if (sign === "%" || sign === "‰") return sign;
  return sign === "个" && text.startsWith(PERCENT_POINTS, at) ? PERCENT_POINTS : undefined;
}

function skipSpaces(text: string, at: number): number {
  while (isBlank(text[at])) at++;
  return at;
}

const isBlank = (unit: string | undefined): boolean => unit === " " || unit === "\u00a0";
