import { CHINESE_ORDINAL, ordinalOf } from "../../number/ordinal.ts";
import { YEAR_DIGITS as YEAR, yearOf } from "../../number/year.ts";
import type { Report } from "../../report/report.ts";
import { allMatches } from "../../text/allMatches.ts";
import { anyOf } from "../../text/lexicon.ts";
import { spanOf, type Span } from "../../text/span.ts";
import { limits } from "../limits.ts";
import { FIGURES, PERIOD_NOUNS, SAME_YEAR } from "./periodWords.ts";

/** A period that the figures may be said to cover: 自2024年1月1日起至2024年12月31日止. */
export interface Period {
  readonly span: Span;
  /** What stands before it in its sentence. */
  readonly lead: string;
  /** In the order of the text; the end's year may go unsaid, or all of the beginning. */
  readonly numbers: readonly PeriodNumber[];
}

export interface PeriodNumber {
  readonly span: Span;
  readonly words: string;
  readonly value: number;
  /** What it should be: the year reported on, or this month or day. */
  readonly right: "year" | number;
}

const S = String.raw`[ \t\u3000]{0,3}`;
const N = `([0-9０-９]{1,2}|${CHINESE_ORDINAL})`;
const TO = String.raw`${S}(?:[（(]?起[）)]?)?${S}[，,]?${S}(?:至|到|[-－—–~～]{1,2})${S}`;
/** Web pages lose 年 between digits: 20241月1日, and 月 as well: 202411日. */
const OF_YEAR = `${YEAR}${S}年?${S}`;
const LOST_DAY = "(1[0-2]|[1-9])([1-3]?[0-9])日";
/** The year's number, another word for it, or nothing. */
const AGAIN = `(?:${OF_YEAR}|${anyOf(SAME_YEAR)}${S})?`;
const DAY = `${N}${S}月${S}${N}${S}日`;
const DOTTED_YEAR = String.raw`${YEAR}[.．/\-]`;
const DOTTED_DAY = String.raw`${N}[.．/\-]${N}`;

/** Ways to write a period, and what each number in them should be. */
const SHAPES: readonly (readonly [string, readonly PeriodNumber["right"][]])[] = [
  [OF_YEAR + DAY + TO + AGAIN + DAY, ["year", 1, 1, "year", 12, 31]],
  [YEAR + LOST_DAY + TO + `(?:${YEAR})?` + LOST_DAY, ["year", 1, 1, "year", 12, 31]],
  [`${DOTTED_YEAR}${DOTTED_DAY}${TO}(?:${DOTTED_YEAR})?${DOTTED_DAY}`, ["year", 1, 1, "year", 12, 31]],
  [`${OF_YEAR}${N}${S}月份?${TO}${AGAIN}${N}${S}月(?!${S}[0-9０-９一二三])`, ["year", 1, "year", 12]],
  [`截[至止][到至]?${S}${AGAIN}${DAY}`, ["year", 12, 31]],
];

const PATTERNS = SHAPES.map(([shape, right]) => ({ pattern: new RegExp(shape, "dg"), right }));

/** A month, in words or behind a year's number: every period has one. */
const MONTH = /月|[0-9０-９][.．/-][0-9０-９]|20\d{4,6}日/;
/** And something between its ends, or before the only one that is told. */
const BETWEEN = /[至到\-－—–~～截]/;

/** Every period that a text tells, whatever it is of; by the ways to write them, then in the order of the text. */
export const periodsIn = (text: string): Period[] =>
  (MONTH.test(text) && BETWEEN.test(text) ? PATTERNS : []).flatMap(({ pattern, right }) =>
    allMatches(text, pattern).map(match => ({
      span: spanOf(match.index, match.index + match[0].length),
      lead: text.slice(Math.max(0, match.index - limits.periodWords), match.index).replace(/^.*[。\n]/s, ""),
      numbers: match.slice(1).flatMap((words: string | undefined, at): PeriodNumber[] => {
        const place = match.indices?.[at + 1];
        const due = right[at];
        if (words === undefined || !place || due === undefined) return [];
        const value = due === "year" ? yearOf(words) : (ordinalOf(words) ?? NaN);
        return [{ span: spanOf(...place), words, value, right: due }];
      }),
    })),
  );

const NOUN = anyOf(PERIOD_NOUNS);

/** What stands before a period of the figures, in its own clause or with the comma behind 期限. */
const OF_FIGURES = new RegExp(
  String.raw`(${anyOf(FIGURES)}(?:[^。；;，,\n0-9０-９]{0,10}${NOUN}[，,]|[^。；;，,\n0-9０-９]{0,16}?)[自从为是：: ]{0,3})$`,
);

/** So much more a sentence among the year's events has to say. */
const PLAINLY = new RegExp(`统计的?${NOUN}|报告期|所列`);

/** The periods of the figures stated above the first section and in it. */
export function periodsOf({ document, sections }: Report): Period[] {
  const [first] = sections;
  return periodsIn(document.text.slice(0, first?.body.end)).filter(({ span, lead }) => {
    const words = OF_FIGURES.exec(lead)?.[1];
    const isInSection = first && span.start > first.heading.span.start;
    return words !== undefined && (!isInSection || PLAINLY.test(words));
  });
}
