import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
  type ReferenceParams,
} from "vscode-languageserver";
import { figurePlaces, type FigurePlaces, type Span } from "../core/index.ts";
import { toRange } from "./protocol.ts";
import type { OpenDraft } from "./session.ts";

/** From a number of a sentence to its cell and back, from a total to what adds up to it. */
export function definition(position: Position, draft: OpenDraft): Location[] {
  return (placesAt(position, draft)?.definition ?? []).map(span => toLocation(span, draft));
}

/** Where a figure is told elsewhere, and the totals that it goes into. */
export function references({ position, context }: ReferenceParams, draft: OpenDraft): Location[] {
  const places = placesAt(position, draft);
  if (!places) return [];
  const own = context.includeDeclaration ? [places.own] : [];
  return [...own, ...places.references].map(span => toLocation(span, draft));
}

/** The figure and what hangs together with it; null where there is none, so that the editor marks words of its own. */
export function highlights(position: Position, draft: OpenDraft): DocumentHighlight[] | null {
  const places = placesAt(position, draft);
  if (!places) return null;
  const marked = (spans: readonly Span[], kind: DocumentHighlightKind): DocumentHighlight[] =>
    spans.map(span => ({ range: toRange(draft.target.document, span), kind }));
  return [
    ...marked([places.own], DocumentHighlightKind.Write),
    ...marked(places.told, DocumentHighlightKind.Read),
    ...marked(places.sums, DocumentHighlightKind.Text),
  ];
}

function placesAt(position: Position, draft: OpenDraft): FigurePlaces | undefined {
  const analysis = draft.analyse();
  return analysis && figurePlaces(analysis, draft.target.document.offsetAt(position));
}

const toLocation = (span: Span, { target: { document } }: OpenDraft): Location => ({
  uri: document.uri,
  range: toRange(document, span),
});
