import { scanNumeral } from "../../number/numeral.ts";
import { exact } from "../../number/exact.ts";
import type { Span } from "../../text/span.ts";
import type { Report } from "../report.ts";
import type { Paragraph } from "./paragraph.ts";

/** 一是 | （一） | 1. */
export type MarkStyle = "clause" | "chineseInBrackets" | "arabic";

/** A mark that numbers a sentence or paragraph. */
export interface Mark {
  readonly style: MarkStyle;
  readonly ordinal: number;
  /** As in the draft. */
  readonly text: string;
  readonly span: Span;
}

/** Marks of one style that count on from each other, or should, in the order of the text. */
export interface Enumeration {
  readonly style: MarkStyle;
  readonly marks: readonly Mark[];
  /** The clause that opens with 一 where 一是 is meant: 一服务不够…；二是…. */
  readonly short?: Span;
  /** Whether the text before it counts in another way: 首先…二是…. */
  readonly startsOtherwise: boolean;
}

/** The enumerations of the sections that are prose, each within its part. */
export function enumerationsOf(report: Report): Enumeration[] {
  const tables = new Set(report.form.tables.map(({ section }) => section));
  const found: Enumeration[] = [];
  let group: Paragraph[] = [];
  for (const paragraph of [...report.prose, undefined]) {
    const [first] = group;
    if (first && (!paragraph || paragraph.isOpening || paragraph.section !== first.section)) {
      if (first.section && !tables.has(first.section))
        for (const each of inBlock(report.document.text, group)) found.push(each);
      group = [];
    }
    if (paragraph) group.push(paragraph);
  }
  return found;
}

function* inBlock(text: string, block: readonly Paragraph[]): Generator<Enumeration> {
  const marks = block.flatMap(paragraph => [...marksOf(text, paragraph)]);
  for (const style of ["clause", "arabic"] as const) {
    let run: Mark[] = [];
    const close = function* (): Generator<Enumeration> {
      if (run.length) yield enumeration(style, run, block);
      run = [];
    };
    for (const mark of marks.filter(one => one.style === style)) {
      if (mark.ordinal === 1) yield* close();
      run.push(mark);
    }
    yield* close();
  }
}

function enumeration(style: MarkStyle, marks: readonly Mark[], block: readonly Paragraph[]): Enumeration {
  const [first] = marks;
  if (style !== "clause" || !first || first.ordinal === 1) return { style, marks, startsOtherwise: false };
  const short = block.flatMap(paragraph => shortMark(paragraph, first)).at(-1);
  const startsOtherwise = block.some(({ passage }) => OTHERWISE.test(passage.text));
  return { style, marks, startsOtherwise, ...(short && { short }) };
}

const OTHERWISE = /首先|第一[,、]|其一|一方面|一来|一要|一则/;

const CLAUSE_MARK = /^[一二三四五六七八九十]{1,3}(?=是)/;

/** The mark that a paragraph opens with and those that open its clauses. */
function* marksOf(text: string, { mark, passage, clauses }: Paragraph): Generator<Mark> {
  if (mark?.style === "clause" || mark?.style === "arabic") {
    const { span, ordinal, style } = mark;
    yield { style, ordinal, span, text: text.slice(span.start, span.end) };
  }
  for (const clause of clauses.clauses) {
    if (clause.bracket !== 0) continue;
    const numeral = CLAUSE_MARK.exec(passage.text.slice(clause.start, clause.start + LONGEST_MARK))?.[0];
    const ordinal = numeral && ordinalOf(numeral);
    if (!numeral || !ordinal) continue;
    const span = passage.source({ start: clause.start, end: clause.start + numeral.length + 1 });
    yield { style: "clause", ordinal, span, text: text.slice(span.start, span.end) };
  }
}

const LONGEST_MARK = 5;

const ordinalOf = (numeral: string): number => Number((scanNumeral(numeral, 0)?.value ?? 0n) / exact(1));

/** Words that open with 一 of their own. */
const WORD =
  /^一(?:[些定般直致旦经并同时方系体次个项种名位样边面条件年月日批对级把线点度端流律切向站旁度]|[,、])/;

function shortMark({ passage, clauses }: Paragraph, before: Mark): Span[] {
  return clauses.clauses.flatMap(({ start, bracket }) => {
    const words = passage.text.slice(start, start + 2);
    const span = passage.source({ start, end: start + 1 });
    const isShort =
      bracket === 0 && /^一[\u4e00-\u9fff]/.test(words) && words[1] !== "是" && !WORD.test(words);
    return isShort && span.end <= before.span.start ? [span] : [];
  });
}
