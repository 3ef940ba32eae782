import type { Document } from "../../document/document.ts";
import { applyEdits, type Edit } from "../../text/edit.ts";
import { endOfWords } from "../../text/lines.ts";
import { pointAt, spanOf, type Span } from "../../text/span.ts";
import { misplacedOf } from "../../report/sections/order.ts";
import type { Piece } from "../../report/sections/piece.ts";
import { renumber } from "./numbering.ts";

/**
 * Moves a piece in front of the first of its fellows in place that should follow it, or behind the last of these, and gives
 * all of them their numbers. The white space before the piece goes with it, so that nothing is lost and blank lines stay as they were.
 */
export function move(document: Document, piece: Piece, fellows: readonly Piece[]): Edit[] {
  const { text } = document;
  const taken = taking(text, piece, fellows);
  const words = renumberedText(document, piece);
  const misplaced = misplacedOf(fellows);
  const inPlace = fellows.filter(fellow => fellow !== piece && !misplaced.includes(fellow));
  const next = inPlace.find(fellow => fellow.ordinal > piece.ordinal);
  const others = renumber(
    document,
    fellows.filter(fellow => fellow !== piece),
  );
  const last = inPlace.at(-1);
  const insertion: Edit = next
    ? { span: pointAt(next.span.start), newText: words + taken.gap }
    : { span: pointAt(last?.span.end ?? piece.span.end), newText: taken.gap + words };
  return [{ span: taken.span, newText: "" }, ...joined(insertion, others)];
}

/** The piece with the white space that goes with it: before it, or behind it at the text's very start. */
function taking(text: string, { span }: Piece, fellows: readonly Piece[]): { span: Span; gap: string } {
  const before = endOfWords(text, span.start);
  if (/[\r\n]/.test(text.slice(before, span.start)))
    return { span: spanOf(before, span.end), gap: text.slice(before, span.start) };
  const behind = fellows.find(fellow => fellow.span.start >= span.end)?.span.start ?? span.end;
  return { span: spanOf(span.start, behind), gap: text.slice(span.end, behind) };
}

function renumberedText(document: Document, piece: Piece): string {
  const { start, end } = piece.span;
  const edits = renumber(document, [piece]).map(edit => ({
    ...edit,
    span: spanOf(edit.span.start - start, edit.span.end - start),
  }));
  return applyEdits(document.text.slice(start, end), edits);
}

/** An insertion goes into the edit of what follows it, where that begins at the same place; the insertion comes first. */
export function joined(insertion: Edit, others: readonly Edit[]): Edit[] {
  const same = others.find(other => other.span.start === insertion.span.start);
  if (!same) return [insertion, ...others];
  const both = { span: same.span, newText: insertion.newText + same.newText };
  return [both, ...others.filter(other => other !== same)];
}
