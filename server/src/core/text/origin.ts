import { lineBreakOf, Lines, type Position } from "./lines.ts";
import type { MappedText } from "./mapped.ts";
import { pointAt, type Span } from "./span.ts";

/** Where a text that is read, which may have been made from the draft by leaving something out, stands in the draft. */
export class Origin {
  readonly #made: MappedText | undefined;
  readonly #draft: string;
  #lines: Lines | undefined;

  /** `made` is undefined where the draft itself is read. */
  constructor(draft: string, made?: MappedText) {
    this.#made = made;
    this.#draft = draft;
  }

  toDraft(span: Span): Span {
    return this.#made?.source(span) ?? span;
  }

  /** The place in the text read for an offset in the draft; for one that was left out, the next that wasn't. */
  fromDraft(offset: number): number {
    const made = this.#made;
    if (!made) return offset;
    let low = 0;
    let high = made.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (made.source(pointAt(middle)).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Words with the line ends of the draft that they are put into. */
  inBreaks(words: string): string {
    return words.includes("\n") ? words.replace(/\r?\n/g, lineBreakOf(this.#draft)) : words;
  }

  /** Line and character in the draft of an offset in the text read. */
  positionAt(offset: number): Position {
    this.#lines ??= new Lines(this.#draft);
    return this.#lines.positionAt(this.toDraft(pointAt(offset)).start);
  }
}
