import type { Document } from "../document/document.ts";
import { once } from "../text/once.ts";
import { spanOf, type Span } from "../text/span.ts";

/** Where a composed text asks its writer for something: 【填写…】, in the order of the text. */
export const promptsIn = (text: string): Span[] =>
  [...text.matchAll(/【(?:填写|待)[^【】\n]*】/g)].map(({ 0: words, index }) =>
    spanOf(index, index + words.length),
  );

/** Whether a draft is still being written: a prompt is left in it. */
export const isBeingWritten = once(({ text }: Document): boolean => promptsIn(text).length > 0);
