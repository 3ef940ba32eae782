import type { Edit } from "../text/edit.ts";
import type { Message } from "../text/message.ts";
import type { Content } from "./content.ts";
import type { ParagraphPlace } from "./places.ts";
import type { DocumentRefusal } from "./refusal.ts";

/** A draft in a document of another program. */
export interface ContainedDraft {
  readonly kind: "word" | "workbook" | "pdf";
  readonly contents: readonly Content[];
  /** As it is checked: a paragraph a line, tables as HTML. */
  readonly text: string;
  /** Of each paragraph in the text, in order. */
  readonly places: readonly ParagraphPlace[];
  /** What of it can't be read. */
  readonly unread: readonly Message[];
  /** Undefined for formats that are only read. */
  readonly writing?: Writing;
}

/** How edits of a document's text are written into the document. */
export interface Writing {
  /** Whether an edit changes words that stand in the document: not its paragraphs, tables or automatic numbers. */
  holds(edit: Edit): boolean;
  /** The document with edits of its text, which it must hold and which don't overlap. */
  edited(edits: readonly Edit[], style: EditStyle): ContainedDraft | DocumentRefusal;
  /** The document's file; all that wasn't edited is there byte for byte. */
  bytes(): Uint8Array | DocumentRefusal;
}

export interface EditStyle {
  /** Whether what is taken away and put in stays to be seen, as a tracked change. */
  readonly isTracked?: boolean;
}
