import { Lines, placeInDocument, say, unitOf, type Language, type Span, type Unit } from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";

/** What is kept of a file once it is checked; undefined for what is no report. */
export function keptUnit({ draft, checked }: CheckedFile, language: Language): Unit | undefined {
  if (!checked) return undefined;
  const lines = new Lines(draft.text);
  const placeOf = (span: Span): string =>
    "document" in draft
      ? (placeInDocument(draft.document, checked.report, span)?.words[language] ?? "")
      : lineWords(lines.positionAt(span.start).line + 1)[language];
  return unitOf(checked, language, lines, placeOf);
}

const lineWords = (line: number) => say(`第 ${line} 行`, `line ${line}`);
