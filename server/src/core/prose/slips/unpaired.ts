import { statutes } from "../../form/statutes.ts";
import { CHINESE_ORDINAL } from "../../number/ordinal.ts";
import { allMatches } from "../../text/allMatches.ts";
import { pointAt, type Span } from "../../text/span.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Prose } from "../read.ts";
import { ownProse } from "./ownProse.ts";

/** A mark without its fellow. */
export interface UnpairedMark {
  readonly mark: string;
  readonly fellow: string;
  readonly span: Span;
  /** Where the fellow belongs, where a statute's name tells. */
  readonly place?: Span;
}

interface Pair {
  readonly opening: string;
  readonly closing: string;
  readonly either: RegExp;
}

const PAIRS: readonly Pair[] = [
  { opening: "《", closing: "》", either: /[《》]/g },
  { opening: "“", closing: "”", either: /[“”]/g },
  { opening: "(", closing: ")", either: /[()]/g },
];

const MARK = /[《》“”()]/;

/** A number that only a closing bracket marks: 1), 二). */
const NUMBERED = new RegExp(String.raw`(?:^|[。;,:、.])(?:[\da-zA-Z]{1,3}|${CHINESE_ORDINAL})$`);

interface LoneMark {
  readonly at: number;
  readonly paragraph: Paragraph;
}

/** Marks of the report's own prose whose fellow stands nowhere in their section. */
export function unpairedMarks(prose: Prose): UnpairedMark[] {
  const own = ownProse(prose).filter(({ passage }) => MARK.test(passage.text));
  const sections = new Set(own.map(({ section }) => section));
  return [...sections].flatMap(key => {
    const section = own.filter(paragraph => paragraph.section === key);
    return PAIRS.flatMap(pair => unpairedIn(section, pair));
  });
}

function unpairedIn(paragraphs: readonly Paragraph[], { opening, closing, either }: Pair): UnpairedMark[] {
  const open: LoneMark[] = [];
  const unopened: LoneMark[] = [];
  for (const paragraph of paragraphs) {
    const { text } = paragraph.passage;
    for (const { 0: mark, index: at } of allMatches(text, either)) {
      if (mark === opening) open.push({ at, paragraph });
      else if (!open.pop() && !isNumber(text, at)) unopened.push({ at, paragraph });
    }
  }
  return [
    ...open.map(standing => unpaired(standing, opening, closing)),
    ...unopened.map(standing => unpaired(standing, closing, opening)),
  ];
}

const isNumber = (text: string, at: number): boolean => NUMBERED.test(text.slice(Math.max(0, at - 4), at));

function unpaired({ at, paragraph: { passage } }: LoneMark, mark: string, fellow: string): UnpairedMark {
  const name = mark === "《" ? statuteAt(passage.text, at + 1) : undefined;
  return {
    mark,
    fellow,
    span: passage.source({ start: at, end: at + 1 }),
    ...(name && { place: passage.source(pointAt(at + 1 + name.length)) }),
  };
}

const statuteAt = (text: string, at: number): string | undefined =>
  statutes.flatMap(({ name, aliases }) => [name, ...aliases]).find(name => text.startsWith(name, at));
