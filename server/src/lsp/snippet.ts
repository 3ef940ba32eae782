import { promptsIn, type Span } from "../core/index.ts";

/** A composed text as a snippet: one stop after the other where it asks its writer for something, and at each blank. */
export function toSnippet(text: string, blanks: readonly Span[] = []): string {
  const stops = [...promptsIn(text), ...blanks].toSorted((a, b) => a.start - b.start);
  let snippet = "";
  let from = 0;
  stops.forEach(({ start, end }, at) => {
    const words = start < end ? `:${escaped(text.slice(start, end))}` : "";
    snippet += `${escaped(text.slice(from, start))}\${${at + 1}${words}}`;
    from = end;
  });
  return snippet + escaped(text.slice(from));
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
