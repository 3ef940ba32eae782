import type { Edit } from "./edit.ts";
import type { Span } from "./span.ts";

/** A stretch of the original, or a text that was put in. */
type Segment = { readonly kept: Span } | { readonly put: string };

/** What became of a text edit by edit: which stretches of the original are left, and what stands between them. */
export class Patch {
  readonly #length: number;
  #pieces: readonly Segment[];

  /** Of a text of that length, still unchanged. */
  constructor(length: number) {
    this.#length = length;
    this.#pieces = length ? [{ kept: { start: 0, end: length } }] : [];
  }

  /** Edits the text as it has become; the span is one of that text. */
  replace({ span, newText }: Edit): void {
    const pieces: Segment[] = [];
    let at = 0;
    for (const piece of this.#pieces) {
      if (at < span.start) join(pieces, cut(piece, 0, span.start - at));
      at += lengthOf(piece);
    }
    if (newText) join(pieces, { put: newText });
    at = 0;
    for (const piece of this.#pieces) {
      const end = at + lengthOf(piece);
      if (end > span.end) join(pieces, cut(piece, Math.max(0, span.end - at), end - at));
      at = end;
    }
    this.#pieces = pieces;
  }

  /** Makes edits that don't overlap, all of whose spans are of the text as it has become. */
  replaceAll(edits: readonly Edit[]): void {
    const lastFirst = edits
      .map((edit, index) => ({ edit, index }))
      .sort((a, b) => b.edit.span.start - a.edit.span.start || b.index - a.index);
    for (const { edit } of lastFirst) this.replace(edit);
  }

  /** All that was done, as edits of the original, in order. */
  get edits(): Edit[] {
    const edits: Edit[] = [];
    let from = 0;
    let newText = "";
    for (const piece of [...this.#pieces, { kept: { start: this.#length, end: this.#length } }]) {
      if ("put" in piece) newText += piece.put;
      else {
        if (newText || piece.kept.start > from)
          edits.push({ span: { start: from, end: piece.kept.start }, newText });
        from = piece.kept.end;
        newText = "";
      }
    }
    return edits;
  }

  /** Where a stretch of the original is now; undefined when it, or what stood right beside it, was changed. */
  locate(span: Span): Span | undefined {
    const from = Math.max(0, span.start - 1);
    const to = Math.min(this.#length, span.end + 1);
    let at = 0;
    for (const piece of this.#pieces) {
      if ("kept" in piece && piece.kept.start <= from && to <= piece.kept.end) {
        const shift = at - piece.kept.start;
        return { start: span.start + shift, end: span.end + shift };
      }
      at += lengthOf(piece);
    }
    return undefined;
  }
}

const lengthOf = (piece: Segment): number =>
  "put" in piece ? piece.put.length : piece.kept.end - piece.kept.start;

const cut = (piece: Segment, from: number, to: number): Segment =>
  "put" in piece
    ? { put: piece.put.slice(from, to) }
    : {
        kept: {
          start: piece.kept.start + from,
          end: Math.min(piece.kept.end, piece.kept.start + to),
        },
      };

/** Adds a piece, as one with the last where they belong together. */
function join(pieces: Segment[], piece: Segment): void {
  const last = pieces.at(-1);
  if (last && "put" in last && "put" in piece) pieces[pieces.length - 1] = { put: last.put + piece.put };
  else if (last && "kept" in last && "kept" in piece && last.kept.end === piece.kept.start)
    pieces[pieces.length - 1] = { kept: { start: last.kept.start, end: piece.kept.end } };
  else pieces.push(piece);
}
