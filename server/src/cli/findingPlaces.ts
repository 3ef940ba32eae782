import {
  Lines,
  placeInDocument,
  printable,
  type Checked,
  type Elsewhere,
  type Language,
  type Span,
} from "../core/index.ts";
import type { DocumentFile } from "./documentFile.ts";

/** Where findings of a file stand, as they are printed. */
export interface FindingPlaces {
  /** The file with the place in it. */
  nameOf(span: Span): string;
  /** The line that it stands in, or what is shown for it. */
  lineOf(span: Span): ShownLine;
}

export interface ShownLine {
  /** Its number, from 1; undefined in documents, which have none. */
  readonly number?: number;
  readonly line: string;
  /** In that line. */
  readonly start: number;
  readonly end: number;
}

/** Line and column in a text, both from 1, the column in UTF-16 units as editors count it. */
export function placesInText(path: string, text: string): FindingPlaces {
  const lines = new Lines(text);
  return {
    nameOf: span => {
      const { line, character } = lines.positionAt(span.start);
      return `${printable(path)}:${line + 1}:${character + 1}`;
    },
    lineOf: span => {
      const { line } = lines.positionAt(span.start);
      const { start, end } = lines.span(line);
      return {
        number: line + 1,
        line: text.slice(start, end),
        start: span.start - start,
        end: Math.min(span.end, end) - start,
      };
    },
  };
}

/** A place in another file than the one that is printed. */
export const nameElsewhere = (
  { document, range: { start }, words }: Elsewhere,
  language: Language,
): string =>
  words
    ? `${printable(document)}: ${printable(words[language])}`
    : `${printable(document)}:${start.line + 1}:${start.character + 1}`;

/** Section, table, row and column of a document in words, or the first words of a paragraph. */
export function placesInDocument(
  path: string,
  { document }: DocumentFile,
  checked: Checked | undefined,
  language: Language,
): FindingPlaces {
  const placeOf = (span: Span) => placeInDocument(document, checked?.report, span);
  return {
    nameOf: span => `${printable(path)}: ${printable(placeOf(span)?.words[language] ?? "")}`,
    lineOf: span => {
      const { line, span: marked } = placeOf(span) ?? { line: "", span: { start: 0, end: 0 } };
      return { line, ...marked };
    },
  };
}
