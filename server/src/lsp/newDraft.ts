import {
  check,
  newDraft,
  promptsIn,
  tableCells,
  type DraftWish,
  type NewDraft,
  type Span,
} from "../core/index.ts";
import { toSnippet } from "./snippet.ts";

/** Answers `gouji/newDraft`: the text, the same as a snippet, and its first prompt; or what the wish lacks. */
export type DraftAnswer =
  | {
      readonly text: string;
      readonly snippet: string;
      readonly prompt: Span | null;
      /** Of the report, to save it under. */
      readonly title: string;
      readonly startedFrom?: number;
    }
  | Extract<NewDraft, { readonly missing: unknown }>;

export function answerNewDraft(wish: DraftWish): DraftAnswer {
  const draft = newDraft(wish);
  if ("missing" in draft) return draft;
  const { text } = draft;
  const report = check(text)?.report;
  const cells = report ? tableCells(report).flatMap(({ rows }) => rows.flat()) : [];
  const blanks = cells.filter(({ start, end }) => start === end);
  return {
    ...draft,
    snippet: toSnippet(text, blanks),
    prompt: promptsIn(text)[0] ?? null,
    title: report?.title ? text.slice(report.title.span.start, report.title.span.end) : "",
  };
}
