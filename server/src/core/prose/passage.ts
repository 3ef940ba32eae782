import { readNumbers, type NumberInText, type Quantity } from "../number/quantity.ts";
import type { MappedText } from "../text/mapped.ts";
import { isSpace, type Span } from "../text/span.ts";
import { simplified } from "../text/script.ts";
import { halfWidth } from "../text/width.ts";

/**
 * Prose that is read in one go: a paragraph, its lines joined where a break fell within a sentence. Its text is half-width,
 * simplified, and without white space or emphasis; spans in it are brought back to the draft by `source`.
 */
export interface Passage extends MappedText {
  readonly numbers: readonly NumberInText[];
}

/** Reads stretches of a draft, each a line's words, as one passage. */
export function readPassage(draft: string, lines: readonly Span[]): Passage {
  const [only] = lines;
  return only && lines.length === 1 && !MAY_BE_DROPPED.test(draft.slice(only.start, only.end))
    ? readWhole(draft, only)
    : readPieces(draft, lines);
}

/** A line that is read as it stands. */
function readWhole(draft: string, { start: from, end: to }: Span): Passage {
  const text = simplified(halfWidth(draft.slice(from, to)));
  return {
    text,
    source: ({ start, end }) => ({
      start: Math.min(from + start, to),
      end: Math.min(from + Math.max(start, end), to),
    }),
    numbers: readNumbers(text),
  };
}

function readPieces(draft: string, lines: readonly Span[]): Passage {
  const offsets = new Uint32Array(lines.reduce((sum, { start, end }) => sum + end - start, 0));
  const pieces: string[] = [];
  let length = 0;
  for (const { start, end } of lines) {
    let from = start;
    for (let at = start; at < end; at++) {
      if (isDropped(draft, at)) {
        if (at > from) pieces.push(draft.slice(from, at));
        from = at + 1;
      } else offsets[length++] = at;
    }
    if (end > from) pieces.push(draft.slice(from, end));
  }
  const text = simplified(halfWidth(pieces.join("")));
  const at = (index: number): number => (index < length ? (offsets[index] as number) : endOf(lines));
  return {
    text,
    source: ({ start, end }) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
    numbers: readNumbers(text),
  };
}

const endOf = (lines: readonly Span[]): number => lines.at(-1)?.end ?? 0;

/** White space, but for one between digits that it parts, and emphasis. */
function isDropped(draft: string, at: number): boolean {
  const unit = draft.charCodeAt(at);
  if (unit > 0x60 && unit !== 0xa0 && unit < 0x2000) return false;
  if (unit === ASTERISK || unit === BACKTICK) return true;
  return isSpace(unit) && !(isDigitAt(draft, at - 1) && isDigitAt(draft, at + 1));
}

const ASTERISK = 0x2a;
const BACKTICK = 0x60;

/** White space as `isSpace` has it, and marks of emphasis. */
const MAY_BE_DROPPED = /[*`\t-\r \u00a0\u2000-\u200d\u202f\u3000\ufeff]/;

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

export const isQuantity = (number: NumberInText): number is Quantity => "bound" in number;
