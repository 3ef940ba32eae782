import type { Span } from "../text/span.ts";
import type { DocumentParagraph, PageLine } from "./content.ts";

/** Where something stands in a document, as its reader counts; all numbers from 1. */
export type CountedPlace =
  /** Among the paragraphs outside tables; blank ones count. */
  { readonly paragraph: number } | CellPlace | PageLine;

export interface CellPlace {
  /** Among all tables, in the order in which they begin. */
  readonly table: number;
  readonly row: number;
  /** Among the cells of its row; one that covers several rows counts in the first. */
  readonly cell: number;
  /** Of a workbook: the sheet's name, and the cell's as A1. */
  readonly sheet?: string;
  readonly address?: string;
}

/** A paragraph in the text that is made of a document. */
export interface ParagraphPlace {
  readonly span: Span;
  readonly where: CountedPlace;
  readonly paragraph: DocumentParagraph;
}
