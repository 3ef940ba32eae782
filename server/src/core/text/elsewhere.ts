import type { Position } from "./lines.ts";
import type { Message } from "./message.ts";
import type { Span } from "./span.ts";

/** A place in another document than the draft. */
export interface Elsewhere {
  /** What the program that checks calls the document: a path, an address. */
  readonly document: string;
  /** In the document's text. */
  readonly range: { readonly start: Position; readonly end: Position };
  /** How its reader finds it, where a document has no lines. */
  readonly words?: Message;
}

/** Tells where a stretch of another document's text stands. */
export type ElsewhereAt = (span: Span) => Elsewhere;
