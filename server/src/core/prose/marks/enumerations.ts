import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { firstIndex } from "../../text/order.ts";
import type { Span } from "../../text/span.ts";
import type { Section } from "../../report/report.ts";
import type { Enumeration } from "./enumeration.ts";
import { marksOf, type Mark } from "./marks.ts";
import { AFTER_ONE, FIRST_OTHERWISE } from "./markWords.ts";
import { numberingsOf } from "./numbering.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Prose } from "../read.ts";

/** The enumerations of the sections that are prose: 一是 within its part, numbers within what is numbered around them. */
export const enumerationsOf = once(
  ({ report: { document, form, sections }, paragraphs }: Prose): readonly Enumeration[] => {
    const tables = new Set(form.tables.map(({ section }) => section));
    return sections
      .filter(section => !tables.has(section.form.key))
      .flatMap(section => {
        const own = paragraphsIn(section, paragraphs);
        const marks = marksOf(document.text, section, own);
        const clauses = marks.filter(({ style }) => style === "clause");
        return [...clauseRuns(clauses, blocksOf(own)), ...numberingsOf(document.text, section, marks)];
      });
  },
);

const paragraphsIn = ({ heading, body }: Section, all: readonly Paragraph[]): readonly Paragraph[] =>
  all.slice(
    firstIndex(all, paragraph => startOf(paragraph) >= heading.span.start),
    firstIndex(all, paragraph => startOf(paragraph) >= body.end),
  );

const startOf = ({ passage }: Paragraph): number => passage.source({ start: 0, end: 0 }).start;

/** The paragraphs of each part; parts that 一是, 二是 number go together. */
function blocksOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const isOnItsOwn = paragraph.isOpening && paragraph.headingMark?.style !== "clause";
    if (isOnItsOwn || !blocks.length) blocks.push([]);
    blocks.at(-1)?.push(paragraph);
  }
  return blocks;
}

function* clauseRuns(marks: readonly Mark[], blocks: readonly Paragraph[][]): Generator<Enumeration> {
  let next = 0;
  for (const block of blocks) {
    const end = endOf(block);
    let run: Mark[] = [];
    for (let mark; (mark = marks[next]) && mark.span.end <= end; next++) {
      if (mark.ordinal === 1 && run.length) {
        yield clauseRun(run, block);
        run = [];
      }
      run.push(mark);
    }
    if (run.length) yield clauseRun(run, block);
  }
}

function endOf(block: readonly Paragraph[]): number {
  const passage = block.at(-1)?.passage;
  return passage?.source({ start: passage.text.length, end: passage.text.length }).start ?? 0;
}

function clauseRun(marks: readonly Mark[], block: readonly Paragraph[]): Enumeration {
  const [first] = marks;
  if (!first || first.ordinal === 1) return { style: "clause", marks, startsOtherwise: false };
  const short = block.flatMap(paragraph => shortMark(paragraph, first)).at(-1);
  const startsOtherwise = block.some(({ passage }) => OTHERWISE.test(passage.text));
  return { style: "clause", marks, startsOtherwise, ...(short && { short }) };
}

const OTHERWISE = new RegExp(anyOf(FIRST_OTHERWISE));

/** Words that open with 一 of their own. */
const WORD = new RegExp(`^一${anyOf(AFTER_ONE, [",", "、"])}`);

function shortMark({ passage, clauses }: Paragraph, before: Mark): Span[] {
  return clauses.clauses.flatMap(({ start, bracket }) => {
    const words = passage.text.slice(start, start + 2);
    const span = passage.source({ start, end: start + 1 });
    const isShort =
      bracket === 0 && /^一[\u4e00-\u9fff]/.test(words) && words[1] !== "是" && !WORD.test(words);
    return isShort && span.end <= before.span.start ? [span] : [];
  });
}
