import { blocksWithin, type Block, type Document } from "../../document/document.ts";
import type { Part, Report, Section } from "../report.ts";
import { lettersOf } from "../../text/letters.ts";
import { simplified } from "../../text/script.ts";
import { spanOf, type Span } from "../../text/span.ts";

/** Sentences and clauses end here. */
const STOP = /[。！？!?\n\r]/;

/** The sentence around a place. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST && !STOP.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < LONGEST && !STOP.test(text.charAt(to))) to++;
  return spanOf(from, to);
}

/** No sentence is followed further, so that a text without stops costs no more. */
const LONGEST = 200;

/** Letters and digits below a heading, simplified, tables left out; worked out once. */
export function proseOf({ document }: Report, section: Section): string {
  let words = known.get(section);
  if (words === undefined) known.set(section, (words = lettersIn(document, section.blocks, section.body)));
  return words;
}

/** The same of a part of a section. */
export function proseOfPart({ document }: Report, part: Part): string {
  let words = known.get(part);
  if (words === undefined)
    known.set(part, (words = lettersIn(document, blocksWithin(document, part.body), part.body)));
  return words;
}

const known = new WeakMap<Section | Part, string>();

function lettersIn({ text }: Document, blocks: readonly Block[], body: Span): string {
  const runOn = text.slice(body.start, blocks[0]?.span.start ?? body.end);
  const lines = blocks
    .filter(block => block.kind === "line")
    .map(({ mark, content }) => text.slice(mark?.span.start ?? content.start, content.end));
  const marked = [runOn, ...lines].join("\n");
  const words = marked.includes("<") ? marked.replace(/<\/?[a-z][^<>\n]{0,200}>/gi, "") : marked;
  return simplified(lettersOf(words, true).trim());
}

/** Whether a section's prose is too short to treat of anything. */
export const saysNothing = (prose: string): boolean => prose.replace(/\n/g, "").length < 10;
