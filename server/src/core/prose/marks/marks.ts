import type { EnumeratorStyle } from "../../document/document.ts";
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
  const lines = section.blocks.flatMap((block): Mark[] =>
    block.kind === "line" && block.mark
      ? [{ ...block.mark, ...wordsOf(text, block.mark.span), isHeading: headings.has(block.span.start) }]
      : [],
  );
  const clauses = prose.flatMap(paragraph => [...clauseMarks(text, paragraph)]);
  return [...lines, ...clauses].sort((a, b) => a.span.start - b.span.start);
}

/** Only a mark's own characters: the punctuation behind 一是 isn't one of them. */
function wordsOf(text: string, { start, end }: Span): Pick<Mark, "text" | "span"> {
  const words = text.slice(start, end).replace(/(?<=是)[、，,：:]$/, "");
  return { text: words, span: { start, end: start + words.length } };
}

function* clauseMarks(text: string, { passage, clauses }: Paragraph): Generator<Mark> {
  for (const { start, end, bracket } of clauses.clauses) {
    const mark = bracket === 0 ? scanEnumerator(passage.text, { start, end }) : undefined;
    if (!mark || mark.style === "chinese") continue;
    const words = wordsOf(text, passage.source(mark.span));
    yield { ...mark, ...words, isHeading: false };
  }
}
