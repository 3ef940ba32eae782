import { isSpace, type Span } from "./span.ts";

/** A place as editors count it: line and UTF-16 code unit in the line, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The lines of a text, ended by \n, \r\n or \r as in the language server protocol. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    if (!text.includes("\r")) {
      for (let at = 0; (at = text.indexOf("\n", at) + 1) > 0;) this.#starts.push(at);
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) this.#starts.push(i + 1);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line without its end; a line that isn't there is the empty stretch at the text's end. */
  span(line: number): Span {
    const start = this.#starts[line] ?? this.#text.length;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** Where the line after this one begins; the text's end after the last. */
  endWithBreak(line: number): number {
    return this.#starts[line + 1] ?? this.#text.length;
  }

  /** Offsets outside the text are taken to its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - (this.#starts[low] as number) };
  }
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** The line end that the text uses first; "\n" where it has none. */
export const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";

/** Before the white space and a table's bars that a line begins with, where nothing else stands between; else the offset itself. */
export function startOfIndent(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && /[ \t\u3000|｜]/.test(text.charAt(start - 1))) start--;
  return start === 0 || /[\r\n]/.test(text.charAt(start - 1)) ? start : offset;
}

/** Where the last line with words ends before an offset, spaces and tabs at its end included: blank lines are left behind. */
export function endOfWords(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  while (end < offset && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}
