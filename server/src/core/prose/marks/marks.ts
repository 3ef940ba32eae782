import type { Enumerator, EnumeratorStyle } from "../../document/document.ts";
import { scanEnumerator } from "../../document/enumerator.ts";
import { firstIndex } from "../../text/order.ts";
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
export function marksOf(text: string, section: Section, prose: readonly Paragraph[]): readonly Mark[] {
  const headings = new Set(section.parts.map(({ heading }) => heading.span.start));
  const marks: Mark[] = [];
  for (const block of section.blocks)
    if (block.kind === "line" && block.mark)
      marks.push(markOf(text, block.mark, block.mark.span, headings.has(block.span.start)));
  for (const paragraph of prose) for (const mark of clauseMarks(text, paragraph)) marks.push(mark);
  marks.sort(inOrder);
  return marks.some(({ style }) => style === "clause") ? withUnparted(text, prose, marks) : marks;
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

/** 二是 with no stop before it. */
const UNPARTED = /(?<=[\u4e00-\u9fff0-9])(?<![其第])[二三四五六七八九十]是/g;

/** With those that no stop parts from what stands before, where they are the next that is due. */
function withUnparted(text: string, prose: readonly Paragraph[], parted: readonly Mark[]): readonly Mark[] {
  const due: Mark[] = [];
  for (const { passage } of prose) {
    for (const { 0: words, index } of passage.text.matchAll(UNPARTED)) {
      const found = scanEnumerator(passage.text, { start: index, end: index + words.length });
      if (!found) continue;
      const mark = markOf(text, found, passage.source(found.span), false);
      const next = firstIndex(parted, ({ span }) => span.start >= mark.span.start);
      if (isDue(mark, later(parted[next - 1], due.at(-1)), parted[next])) due.push(mark);
    }
  }
  return due.length ? [...parted, ...due].sort(inOrder) : parted;
}

const inOrder = (a: Mark, b: Mark): number => a.span.start - b.span.start;

const later = (one: Mark | undefined, other: Mark | undefined): Mark | undefined =>
  one && other ? (inOrder(one, other) > 0 ? one : other) : (one ?? other);

const isDue = (mark: Mark, before: Mark | undefined, next: Mark | undefined): boolean =>
  before?.style === mark.style &&
  before.ordinal + 1 === mark.ordinal &&
  !(next?.style === mark.style && next.ordinal === mark.ordinal);
