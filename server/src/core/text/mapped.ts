import type { Span } from "./span.ts";

/**
 * A text made from a stretch of the draft (marks taken off, entities read, lines joined, widths folded) that still knows
 * where each of its UTF-16 units came from.
 */
export interface MappedText {
  readonly text: string;
  /** The stretch of the draft behind a stretch of this text; for a point, the place before its unit. */
  source(span: Span): Span;
}

/**
 * A stretch of another text, unchanged. Every cell of a draft is one: so it is a class, without #private fields, which take
 * four times as long to make.
 */
class Stretch implements MappedText {
  readonly text: string;
  private readonly start: number;
  private readonly of: MappedText | undefined;

  /** `of` is undefined where it is a stretch of the draft itself. */
  constructor(text: string, start: number, of?: MappedText) {
    this.text = text;
    this.start = start;
    this.of = of;
  }

  source(span: Span): Span {
    const own = { start: this.start + span.start, end: this.start + span.end };
    return this.of ? this.of.source(own) : own;
  }
}

/** The draft's own text, unchanged. */
export const verbatim = (draft: string, { start, end }: Span): MappedText =>
  new Stretch(draft.slice(start, end), start);

/** Some of a text. */
export const part = (whole: MappedText, { start, end }: Span): MappedText =>
  start === 0 && end === whole.text.length ? whole : new Stretch(whole.text.slice(start, end), start, whole);

/** Builds a text piece by piece. */
export class MappedBuilder {
  #text = "";
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Takes over a stretch unit by unit. */
  copy(from: string, start: number, end: number, offset = 0): void {
    for (let i = start; i < end; i++) {
      this.#starts.push(offset + i);
      this.#ends.push(offset + i + 1);
    }
    this.#text += from.slice(start, end);
  }

  /** Adds a text that stands for a whole stretch of the draft: an entity, a folded character, a joined line end. */
  put(text: string, source: Span): void {
    for (let i = 0; i < text.length; i++) {
      this.#starts.push(source.start);
      this.#ends.push(source.end);
    }
    this.#text += text;
  }

  get text(): string {
    return this.#text;
  }

  /** The text built so far; `home` is where it stands if nothing went in. */
  build(home: Span): MappedText {
    const starts = this.#starts;
    const ends = this.#ends;
    const end = ends.at(-1) ?? home.start;
    return {
      text: this.#text,
      source: ({ start: from, end: to }) => {
        const start = starts[from] ?? end;
        return { start, end: to > from ? (ends[to - 1] ?? end) : start };
      },
    };
  }
}
