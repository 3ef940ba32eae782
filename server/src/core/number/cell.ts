import { isSpace, trimmed, type Span } from "../text/span.ts";
import { times, type Exact } from "./exact.ts";
import { scanNumeral } from "./numeral.ts";
import { unitAt } from "./unit.ts";

/** What a table cell's content says. */
export type CellReading =
  /**
   * One number, as written: 12.6万元 is 12.6 with the unit 万元. The span holds sign and digits, not the unit. Negative
   * and fractional numbers are figures too.
   */
  | { readonly kind: "figure"; readonly value: Exact; readonly span: Span; readonly unit?: string }
  /** Blank, dashes, slashes or 无. */
  | { readonly kind: "empty" }
  /** Anything else. */
  | { readonly kind: "text" };

const TEXT: CellReading = { kind: "text" };

/** Reads a cell, which holds at most one number: spaces and line ends within its digits mean nothing. */
export function readCell(text: string): CellReading {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  if (end - start > LONGEST || TWO_NUMBERS.test(text)) return TEXT;
  const { packed, offsets } = pack(text, start, end);
  if (EMPTY.test(packed)) return { kind: "empty" };
  const sign = SIGNS.has(packed[0] ?? "") ? 1 : 0;
  const numeral = scanNumeral(packed, sign);
  if (numeral?.value === undefined) return TEXT;
  const rest = packed.slice(numeral.end).replace(/^[（(](.+)[)）]$/, "$1");
  const unit = rest ? unitAt(rest, 0) : undefined;
  if (rest !== (unit ?? "")) return TEXT;
  const span = { start: offsets[0] ?? start, end: (offsets[numeral.end - 1] ?? start) + 1 };
  return {
    kind: "figure",
    value: sign ? times(-1n, numeral.value) : numeral.value,
    span,
    ...(unit && { unit }),
  };
}

/** No number of several lines begins with a zero. */
const TWO_NUMBERS = /^\s*0\s*\n\s*\d/;

/** No cell with a figure is longer; what is, is text. */
const LONGEST = 60;

const EMPTY = /^(?:[-－−–—―─‐‑/／\\＼]*|无)$/u;

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
