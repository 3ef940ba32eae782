import type { Part, Report, Section } from "../report.ts";
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

/** Letters and digits below a heading, simplified, tables left out. */
export function proseOf({ document }: Report, { blocks, body }: Pick<Section, "blocks" | "body">): string {
  const runOn = document.text.slice(body.start, blocks[0]?.span.start ?? body.end);
  const lines = blocks
    .filter(block => block.kind === "line")
    .map(({ mark, content }) => document.text.slice(mark?.span.start ?? content.start, content.end));
  const words = [runOn, ...lines].join("\n").replace(/<\/?[a-z][^<>\n]{0,200}>/gi, "");
  return simplified(words.replace(/[^\p{L}\p{N}\n]/gu, "").trim());
}

/** The same of a part of a section. */
export const proseOfPart = (report: Report, { body }: Part): string =>
  proseOf(report, {
    body,
    blocks: report.document.blocks.filter(({ span }) => span.start >= body.start && span.end <= body.end),
  });

/** Whether a section's prose is too short to treat of anything. */
export const saysNothing = (prose: string): boolean => prose.replace(/\n/g, "").length < 10;
