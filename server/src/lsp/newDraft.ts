import { newDraft, promptsIn, type DraftWish, type NewDraft, type Span } from "../core/index.ts";
import { toSnippet } from "./snippet.ts";

/** Answers `gouji/newDraft`: the text, the same as a snippet, and its first prompt; or what the wish lacks. */
export type DraftAnswer =
  | {
      readonly text: string;
      readonly snippet: string;
      readonly prompt: Span | null;
      readonly startedFrom?: number;
    }
  | Extract<NewDraft, { readonly missing: unknown }>;

export function answerNewDraft(wish: DraftWish): DraftAnswer {
  const draft = newDraft(wish);
  if ("missing" in draft) return draft;
  return { ...draft, snippet: toSnippet(draft.text), prompt: promptsIn(draft.text)[0] ?? null };
}
