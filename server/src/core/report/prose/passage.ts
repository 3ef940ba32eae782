import { readNumbers, type NumberInText, type Quantity } from "../../number/quantity.ts";
import { MappedBuilder, type MappedText } from "../../text/mapped.ts";
import { isSpace, pointAt, type Span } from "../../text/span.ts";
import { halfWidth } from "../../text/width.ts";

/**
 * Prose that is read in one go: a paragraph, its lines joined where a break fell within a sentence. Its text is half-width
 * and without white space or emphasis; spans in it are brought back to the draft by `source`.
 */
export interface Passage extends MappedText {
  readonly numbers: readonly NumberInText[];
}

/** Reads stretches of a draft, each a line's words, as one passage. */
export function readPassage(draft: string, lines: readonly Span[]): Passage {
  const builder = new MappedBuilder();
  for (const { start, end } of lines) {
    const line = halfWidth(draft.slice(start, end));
    for (let at = 0; at < line.length; at++) {
      if (isDropped(line, at)) continue;
      builder.copy(line, at, at + 1, start);
    }
  }
  const mapped = builder.build(pointAt(lines[0]?.start ?? 0));
  return { text: mapped.text, source: span => mapped.source(span), numbers: readNumbers(mapped.text) };
}

/** White space, but for one between digits that it parts, and emphasis. */
function isDropped(line: string, at: number): boolean {
  if (line[at] === "*" || line[at] === "`") return true;
  return isSpace(line.charCodeAt(at)) && !(isDigit(line, at - 1) && isDigit(line, at + 1));
}

const isDigit = (line: string, at: number): boolean => /^\d$/.test(line.charAt(at));

export const isQuantity = (number: NumberInText): number is Quantity => "bound" in number;
