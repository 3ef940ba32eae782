import type { Report, Section } from "../report/report.ts";
import { spanOf, type Span } from "../text/span.ts";

/** A sentence of a section's prose. */
export interface Sentence {
  readonly span: Span;
  /** Its letters alone, without blanks, marks and figures: what is the same in another year's report. */
  readonly words: string;
}

/** Sentences shorter than this may be the same in any report. */
const FEWEST_LETTERS = 8;

/** The sentences of a section, those of its tables left out. */
export function sentencesIn({ document: { text } }: Report, { blocks }: Section): Sentence[] {
  return blocks
    .filter(({ kind }) => kind !== "table")
    .flatMap(({ span }) =>
      [...text.slice(span.start, span.end).matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
        const words = sentence.replace(/\P{L}+/gu, "");
        const start = span.start + index;
        return words.length < FEWEST_LETTERS ? [] : [{ span: spanOf(start, start + sentence.length), words }];
      }),
    );
}

const SENTENCE = /[^。；！？\r\n]+[。；！？]?/g;
