import type { Span } from "../text/span.ts";
import { between, withoutOverlaps } from "./hidden.ts";
import { htmlTablesIn } from "./html.ts";

/** A stretch of a draft with HTML in it. */
export interface Markup extends Span {
  /** "unseen" is what a browser doesn't show. */
  readonly kind: "text" | "tag" | "kept" | "unseen";
  /** Of a tag. */
  readonly name?: string;
  readonly closes?: boolean;
}

/** The draft in pieces, in its order. */
export function markupOf(draft: string): Markup[] {
  const unseen = UNSEEN.flatMap(([opening, closing]) => between(draft, opening, closing)).map(span => ({
    ...span,
    kind: "unseen" as const,
  }));
  const comments = between(draft, /<!--/g, "-->").map(span => ({ ...span, kind: "kept" as const }));
  const around = withoutOverlaps([...comments, ...unseen]);
  const tables = htmlTablesIn(draft, around).map(({ span }) => ({ ...span, kind: "kept" as const }));
  const pieces: Markup[] = [];
  let at = 0;
  for (const whole of withoutOverlaps<Markup>([...around, ...tables])) {
    addMarkup(pieces, draft, at, whole.start);
    pieces.push(whole);
    at = whole.end;
  }
  addMarkup(pieces, draft, at, draft.length);
  return pieces;
}

/** What opens and what closes elements that aren't shown, or that are no part of the text of a page. */
const UNSEEN = ["head", "script", "style", "noscript", "nav", "select", "textarea"].map(
  name => [new RegExp(`<${name}(?=[\\s>])`, "gi"), `</${name}>`] as const,
);

function addMarkup(pieces: Markup[], draft: string, from: number, to: number): void {
  let at = from;
  for (const { 0: tag, 1: slash, 2: name = "", index } of draft.slice(from, to).matchAll(TAG)) {
    const start = from + index;
    if (start > at) pieces.push({ kind: "text", start: at, end: start });
    at = start + tag.length;
    pieces.push({ kind: "tag", start, end: at, name: name.toLowerCase(), closes: slash === "/" });
  }
  if (to > at) pieces.push({ kind: "text", start: at, end: to });
}

const TAG = /<(\/?)([a-z!][a-z0-9:]*)(?=[\s/>])[^<>]*>/gi;
