import type { Report, Section } from "../report/report.ts";
import { spanOf, type Span } from "../text/span.ts";

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

/** Letters and digits below a heading, tables left out. */
export function proseOf({ document }: Report, { blocks, body }: Pick<Section, "blocks" | "body">): string {
  const lines = blocks.filter(block => block.kind === "line").map(block => block.span);
  const first = lines[0]?.start ?? body.end;
  const runOn = document.text.slice(body.start, Math.min(first, blocks[0]?.span.start ?? body.end));
  return [runOn, ...lines.map(({ start, end }) => document.text.slice(start, end))]
    .join("\n")
    .replace(/[^\p{L}\p{N}\n]/gu, "")
    .trim();
}
