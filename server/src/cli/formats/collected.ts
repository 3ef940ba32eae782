import { Lines, placeInDocument, say, unitOf, type Span, type Unit } from "../../core/index.ts";
import type { Format } from "./format.ts";

/** A file as `gouji collect` keeps it. */
export interface CollectedFile {
  readonly path: string;
  /** Undefined for what is no report. */
  readonly unit?: Unit;
}

/** Not for the eyes: what `gouji collect` makes its tables of. */
export const collected: Format = {
  opening: "",
  separator: "",
  gathers: true,
  file: ({ target, draft, checked }, { language }) => {
    const lines = new Lines(draft.text);
    const placeOf = (span: Span): string =>
      "document" in draft
        ? (placeInDocument(draft.document, checked?.report, span)?.words[language] ?? "")
        : lineWords(lines.positionAt(span.start).line + 1)[language];
    const file: CollectedFile = {
      path: target.path,
      ...(checked && { unit: unitOf(checked, language, placeOf) }),
    };
    return JSON.stringify(file);
  },
  settings: () => "",
  closing: () => "",
};

const lineWords = (line: number) => say(`第 ${line} 行`, `line ${line}`);
