import { promptsIn } from "../core/index.ts";

/** A composed text as a snippet: one stop after the other where it asks its writer for something. */
export function toSnippet(text: string): string {
  let snippet = "";
  let from = 0;
  promptsIn(text).forEach(({ start, end }, at) => {
    snippet += `${escaped(text.slice(from, start))}\${${at + 1}:${escaped(text.slice(start, end))}}`;
    from = end;
  });
  return snippet + escaped(text.slice(from));
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
