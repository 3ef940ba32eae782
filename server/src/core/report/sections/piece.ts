import type { Line } from "../../document/document.ts";
import type { Span } from "../../text/span.ts";

/** A heading and the number that it should have. */
export interface Numbered {
  readonly heading: Line;
  readonly ordinal: number;
}

/** A stretch under a heading that can be moved whole: a section, or a part of one. */
export interface Piece extends Numbered {
  /** From the heading to the last of its text. */
  readonly span: Span;
}

/** Whether the headings are numbered one after the other from 1. */
export const isConsecutive = (headings: readonly Line[]): boolean =>
  headings.every(({ mark }, at) => mark?.ordinal === at + 1);
