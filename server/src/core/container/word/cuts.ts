import type { Edit } from "../../text/edit.ts";
import { firstIndex } from "../../text/order.ts";
import { pointAt, spanOf, type Span } from "../../text/span.ts";
import type { Home, PieceOrigin } from "../content.ts";
import type { ParagraphPlace } from "../places.ts";

/** A stretch of a part's text whose words are taken away, or a point there; or the home of an empty paragraph. */
export type Cut = { readonly origin: PieceOrigin; readonly place: Span } | { readonly home: Home };

/** A paragraph's end, a tab, or what would be read as a tag. */
const STRUCTURE = /[\n\r\t<>]/;

/**
 * The stretches that an edit of the text takes away in the document, in order; its new words go in at the first. Undefined
 * where it changes more than words that stand there.
 */
export function cutsFor(
  places: readonly ParagraphPlace[],
  { span, newText }: Edit,
): readonly Cut[] | undefined {
  if (STRUCTURE.test(newText)) return undefined;
  const place = places[firstIndex(places, ({ span: { start } }) => start > span.start) - 1];
  if (!place || span.end > place.span.end) return undefined;
  const { pieces, home } = place.paragraph;
  if (place.span.start === place.span.end) return home && [{ home }];
  const cuts: Cut[] = [];
  const isPoint = span.start === span.end;
  let from = place.span.start;
  for (const { words, origin } of pieces) {
    const piece = spanOf(from, from + words.length);
    from = piece.end;
    const isIn = isPoint
      ? piece.start <= span.start && span.start <= piece.end
      : piece.start < span.end && span.start < piece.end;
    if (!isIn || piece.start === piece.end) continue;
    const cut = origin && cutOf(origin, piece, span);
    if (isPoint && !cut) continue;
    if (!cut) return undefined;
    cuts.push(cut);
    if (isPoint) break;
  }
  return cuts.length ? cuts : undefined;
}

/** What of a piece lies in the stretch; undefined for a part of what stands for one character. */
function cutOf(origin: PieceOrigin, piece: Span, span: Span): Cut | undefined {
  const { place, isLiteral } = origin;
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  if (isLiteral) {
    const shift = place.start - piece.start;
    return { origin, place: spanOf(start + shift, end + shift) };
  }
  if (start === piece.start && end === piece.end) return { origin, place };
  if (start !== end) return undefined;
  if (start === piece.start) return { origin, place: pointAt(place.start) };
  return end === piece.end ? { origin, place: pointAt(place.end) } : undefined;
}
