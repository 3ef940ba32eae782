import type { Span } from "../text/span.ts";

/** What stands in a document, whatever its format. */
export type Content = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** Its words in their order. */
  readonly pieces: readonly TextPiece[];
  /** Depth of a heading, from 1. */
  readonly depth?: number;
  /** Where words can be put into it while it has none; undefined in formats that aren't written. */
  readonly home?: Home;
  /** Of a PDF. */
  readonly pageLine?: PageLine;
}

/** A page, and a line of it from the top. */
export interface PageLine {
  readonly page: number;
  readonly line: number;
}

/** Some of a paragraph's words. */
export interface TextPiece {
  readonly words: string;
  /** Where they stand; undefined for what the format only implies, as automatic numbers. */
  readonly origin?: PieceOrigin;
}

export interface PieceOrigin {
  /** The part of the document, and the stretch of its text. */
  readonly part: string;
  readonly place: Span;
  /** Whether they stand there character by character; an entity doesn't. */
  readonly isLiteral: boolean;
  /** How the words of its run look, as the format writes it. */
  readonly look: string;
}

/** Where words go into an empty paragraph: they replace this stretch, between these texts. */
export interface Home {
  readonly part: string;
  readonly place: Span;
  readonly before: string;
  readonly after: string;
  readonly look: string;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocumentCell[])[];
}

export interface DocumentCell {
  /** How many columns and rows of the table it takes. */
  columns: number;
  rows: number;
  readonly contents: readonly Content[];
  /** Of a workbook: the sheet's name, and the cell's as A1. */
  readonly sheetPlace?: { readonly sheet: string; readonly address: string };
}

export const textOfParagraph = ({ pieces }: DocumentParagraph): string =>
  pieces.map(({ words }) => words).join("");

/** All paragraphs, those in tables included. */
export const paragraphsIn = (contents: readonly Content[]): DocumentParagraph[] =>
  contents.flatMap(content =>
    content.kind === "paragraph"
      ? [content]
      : content.rows.flat().flatMap(cell => paragraphsIn(cell.contents)),
  );
