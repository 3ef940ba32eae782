import type { Statute } from "../../form/statutes.ts";
import { spanOf, type Span } from "../../text/span.ts";
import { halfWidth } from "../../text/width.ts";
import { limits } from "../limits.ts";
import type { NamedStatute } from "./statuteNames.ts";

/** A number given to a statute: 国务院令第711号, 国办公开办函〔2021〕30号. */
export interface GivenNumber {
  readonly span: Span;
  /** What it is one of, and the place of that. */
  readonly series: { readonly words: string; readonly span: Span };
  readonly year?: { readonly value: number; readonly span: Span };
  readonly number: { readonly value: number; readonly span: Span };
}

const ORDER = String.raw`(国务院令|国令)\s*第?\s*(\d{2,4})\s*号|(国务院)\s*第?\s*(\d{2,4})\s*号令`;
const YEAR = String.raw`[〔［\[({【]\s*(\d{4})\s*[〕］\]})】]`;
const LETTER = String.raw`(国办\p{Script=Han}{0,6})\s*${YEAR}\s*第?\s*(\d{1,4})\s*号`;
const number = new RegExp(`${ORDER}|${LETTER}`, "dgu");

/** The numbers that stand with a statute's name: right behind it, in the brackets behind it, or right before it. */
export function numbersOf(text: string, { span }: NamedStatute): GivenNumber[] {
  const behind = halfWidth(text.slice(span.end, span.end + limits.statuteNumber)).split(/[《\n]/, 1)[0] ?? "";
  const [opening = ""] = /^[》〉>]{1,2}[^()》、，,和及与]{0,4}》?\s*/.exec(behind) ?? [];
  const rest = behind.slice(opening.length);
  const inBrackets = /^\([^()]*/.exec(rest)?.[0] ?? /^\p{Script=Han}{0,4}第?\d+号令?/u.exec(rest)?.[0] ?? "";
  const found = given(inBrackets, span.end + opening.length);
  if (found.length) return found;
  const before = halfWidth(text.slice(Math.max(0, span.start - limits.statuteNumber), span.start));
  return given(before, span.start - before.length).filter(({ span: { end } }) =>
    /^(?:公布的|发布的|印发的)?[《〈<]{1,2}$/.test(halfWidth(text.slice(end, span.start))),
  );
}

/** Every number in a text, whatever it is given to. */
export const numbersIn = (text: string): GivenNumber[] =>
  text.includes("国办") ? given(halfWidth(text), 0) : [];

function given(words: string, offset: number): GivenNumber[] {
  return [...words.matchAll(number)].map(match => {
    const placed = (...groups: number[]) => {
      const group = groups.find(each => match[each] !== undefined) ?? 0;
      const [start, end] = match.indices?.[group] ?? [0, 0];
      return { words: match[group] ?? "", span: spanOf(offset + start, offset + end) };
    };
    const year = match[6] === undefined ? undefined : placed(6);
    const number = placed(2, 4, 7);
    return {
      span: spanOf(offset + match.index, offset + match.index + match[0].length),
      series: placed(1, 3, 5),
      ...(year && { year: { value: Number(year.words), span: year.span } }),
      number: { value: Number(number.words), span: number.span },
    };
  });
}

/** Whether a statute has that number, of that year where one is given. */
export const isNumberOf = ({ numbers }: Statute, { year, number }: GivenNumber): boolean =>
  numbers.some(right => right.number === number.value && (!year || right.year === year.value));
