import type { Span } from "./span.ts";

/** Replaces a stretch of the draft; an empty stretch inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after edits that don't overlap, given in any order; those at one offset go in as given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let result = "";
  let at = 0;
  for (const { edit } of ordered) {
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** Whether two edits change the same stretch, or insert at the same place. */
export const overlaps = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start || (a.span.start < b.span.end && b.span.start < a.span.end);
