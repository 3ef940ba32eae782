import { isAbsolute, relative, sep } from "node:path";
import { Lines, placeInDocument, type Checked, type Elsewhere, type Span } from "../core/index.ts";
import type { DocumentFile } from "./documentFile.ts";
import type { DraftFile } from "./draftFile.ts";

/** Tells of places in another file than the one that is checked, under a name of its own. */
export function placesElsewhere(
  document: string,
  draft: DraftFile | DocumentFile,
  report: Checked["report"],
): (span: Span) => Elsewhere {
  const lines = new Lines(draft.text);
  return span => {
    const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
    const words = "document" in draft ? placeInDocument(draft.document, report, span)?.words : undefined;
    return { document, range, ...(words && { words }) };
  };
}

/** A whole path as it is printed: from the current folder where it is in there, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  const below = relative(cwd, path);
  const shown = !below || below.startsWith("..") || isAbsolute(below) ? path : below;
  return sep === "/" ? shown : shown.replaceAll(sep, "/");
}
