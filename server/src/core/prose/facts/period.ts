import { CHINESE_ORDINAL, ordinalOf } from "../../number/ordinal.ts";
import { YEAR_DIGITS, yearOf } from "../../number/year.ts";
import type { Report } from "../../report/report.ts";
import { spanOf, type Span } from "../../text/span.ts";

/** A period that the figures are said to cover: 自2024年1月1日起至2024年12月31日止. */
export interface Period {
  readonly span: Span;
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
const YEAR = YEAR_DIGITS;
const N = `([0-9０-９]{1,2}|${CHINESE_ORDINAL})`;
const SAME = "同年|当年|本年|该年";
const TO = String.raw`${S}(?:[（(]?起[）)]?)?${S}[，,]?${S}(?:至|到|[-－—–~～]{1,2})${S}`;
const day = (year: string): string => `${year}${N}${S}月${S}${N}${S}日`;
const dotted = (year: string): string => String.raw`${year}${N}[.．/\-]${N}`;

/** Ways to write a period, and what each number in them should be. */
const shapes: readonly (readonly [string, readonly PeriodNumber["right"][]])[] = [
  [
    day(`${YEAR}${S}年${S}`) + TO + day(`(?:${YEAR}${S}年${S}|(?:${SAME})${S})?`),
    ["year", 1, 1, "year", 12, 31],
  ],
  [
    dotted(String.raw`${YEAR}[.．/\-]`) + TO + dotted(String.raw`(?:${YEAR}[.．/\-])?`),
    ["year", 1, 1, "year", 12, 31],
  ],
  [
    `${YEAR}${S}年${S}${N}${S}月份?${TO}(?:${YEAR}${S}年${S}|(?:${SAME})${S})?${N}${S}月(?!${S}[0-9０-９一二三])`,
    ["year", 1, "year", 12],
  ],
  [`截[至止][到至]?${S}${day(`(?:${YEAR}${S}年${S}|(?:${SAME})${S})?`)}`, ["year", 12, 31]],
];

/** What stands before a period of the figures, in its own clause or with the comma behind 期限. */
const SUBJECT =
  "(?:统计|数据|报告)(?:[^。；;，,\\n0-9０-９]{0,10}(?:期限|时限|时间|时段|区间|周期|范围)[，,]|[^。；;，,\\n0-9０-９]{0,16}?)[自从为是：: ]{0,3}";

/** So much more a sentence among the year's events has to say. */
const PLAINLY = /统计(?:的)?(?:期限|时限|时间|时段|区间|周期|范围)|报告期|所列/;

const patterns = shapes.map(([shape, right]) => ({
  pattern: new RegExp(`(${SUBJECT})${shape}`, "dg"),
  right,
}));

/** The periods stated above the first section and in it. */
export function periodsOf({ document, sections }: Report): Period[] {
  const [first] = sections;
  const head = document.text.slice(0, first?.body.end);
  return patterns.flatMap(({ pattern, right }) =>
    [...head.matchAll(pattern)].flatMap(match => {
      const [subject = "", ...numbers] = match.slice(1);
      if (first && match.index > first.heading.span.start && !PLAINLY.test(subject)) return [];
      const start = match.index + subject.length;
      return {
        span: spanOf(start, match.index + match[0].length),
        numbers: numbers.flatMap((words: string | undefined, at): PeriodNumber[] => {
          const place = match.indices?.[at + 2];
          const due = right[at];
          if (words === undefined || !place || due === undefined) return [];
          return [
            {
              span: spanOf(...place),
              words,
              value: due === "year" ? yearOf(words) : (ordinalOf(words) ?? NaN),
              right: due,
            },
          ];
        }),
      };
    }),
  );
}
