import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";

/** A place in the form's tables; a row or column may be a group's, and then stands for all that it holds. */
export interface Place {
  readonly table: string;
  readonly grid: string;
  readonly row: string;
  readonly column: string;
}

/** A number in prose that a table answers for. */
export interface Claim {
  readonly mention: Mention;
  readonly paragraph: Paragraph;
  /** What it speaks of: "received". Two claims of one subject must agree. */
  readonly subject: string;
  /** Places that may add up to it, the likeliest first; any reading that holds makes it right. */
  readonly readings: readonly (readonly Place[])[];
  /** Whether the words leave no doubt that it is this report's figure. */
  readonly isSure: boolean;
}

/** What one way of wording recognises in a mention's words. */
export interface Recognised {
  readonly subject: string;
  readonly readings: readonly (readonly Place[])[];
  /** Words of the clause before what was recognised. */
  readonly prefix: string;
  readonly isSure: boolean;
}

const placeIn =
  (table: string, grid: string) =>
  (row: string, column: string): Place => ({ table, grid, row, column });

export const requestsAt = placeIn("requests", "requests");
export const casesAt = (column: string): Place =>
  placeIn("reviewAndLitigation", "reviewAndLitigation")("cases", column);
export const documentsAt = placeIn("disclosure", "documents");
