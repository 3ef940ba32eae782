import type { Enumerator, EnumeratorStyle } from "../../document/document.ts";
import { scanEnumerator } from "../../document/enumerator.ts";
import type { Span } from "../../text/span.ts";
import type { Section } from "../../report/report.ts";
import type { Paragraph } from "../paragraph.ts";

/** A mark that numbers a sentence, a paragraph or a part. */
export interface Mark {
  readonly style: EnumeratorStyle;
  readonly ordinal: number;
  /** As in the draft. */
  readonly text: string;
  readonly span: Span;
  /** Whether it stands before a part of its own. */
  readonly isHeading: boolean;
}

/** The marks that the lines of a section and the clauses in them open with, in the order of the text. */
export function marksOf(text: string, section: Section, prose: readonly Paragraph[]): Mark[] {
  const headings = new Set(section.parts.map(({ heading }) => heading.span.start));
  const marks: Mark[] = [];
  for (const block of section.blocks)
    if (block.kind === "line" && block.mark)
      marks.push(markOf(text, block.mark, block.mark.span, headings.has(block.span.start)));
  for (const paragraph of prose) for (const mark of clauseMarks(text, paragraph)) marks.push(mark);
  return marks.sort((a, b) => a.span.start - b.span.start);
}

/** Only a mark's own characters: the punctuation behind 一是 isn't one of them. */
function markOf(
  text: string,
  { style, ordinal }: Enumerator,
  { start, end }: Span,
  isHeading: boolean,
): Mark {
  const whole = text.slice(start, end);
  const words = style === "clause" ? whole.replace(/(?<=是)[、，,：:]$/, "") : whole;
  return { style, ordinal, text: words, span: { start, end: start + words.length }, isHeading };
}

function* clauseMarks(text: string, { passage, clauses }: Paragraph): Generator<Mark> {
  for (const { start, end, bracket } of clauses.clauses) {
    const mark = bracket === 0 ? scanEnumerator(passage.text, { start, end }) : undefined;
    if (!mark || mark.style === "chinese") continue;
    yield markOf(text, mark, passage.source(mark.span), false);
  }
}
