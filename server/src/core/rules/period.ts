import type { Report } from "../report/report.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";
import { sentenceAround } from "./prose.ts";

/** A period that the figures are said to cover: 自2024年1月1日起至12月31日止. */
export interface Period {
  readonly span: Span;
  /** Each number with its place: year, month and day of the beginning and of the end; the end's year may go unsaid. */
  readonly from: readonly [PlacedNumber, PlacedNumber, PlacedNumber];
  readonly to: readonly [PlacedNumber | undefined, PlacedNumber, PlacedNumber];
}

export interface PlacedNumber {
  readonly span: Span;
  readonly value: number;
}

const S = String.raw`[ \t\u3000]{0,3}`;
const day = (year: string): string => String.raw`${year}(\d{1,2})${S}月${S}(\d{1,2})${S}日`;
const range = new RegExp(
  day(String.raw`(\d{4})${S}年${S}`) +
    String.raw`${S}(?:[（(]?起[）)]?)?${S}(?:至|到|[-－—–~～]{1,2})${S}` +
    day(String.raw`(?:(\d{4})${S}年${S}|(?:同年|当年)${S})?`),
  "dg",
);

/** What a sentence speaks of that states the period. */
const subject = /统计|数据|期限|时限|时间|报告期|范围/;

/** The periods stated above the first section and in it. */
export function periodsOf({ document, sections }: Report): Period[] {
  const { text } = document;
  const head = text.slice(0, sections[0]?.body.end ?? text.length);
  return [...head.matchAll(range)].flatMap(match => {
    const span = spanOf(match.index, match.index + match[0].length);
    if (!subject.test(textOf(text, sentenceAround(text, span)))) return [];
    const numbers = [1, 2, 3, 4, 5, 6].map((group): PlacedNumber | undefined => {
      const place = match.indices?.[group];
      return place && { span: spanOf(...place), value: Number(match[group]) };
    });
    const [y1, m1, d1, y2, m2, d2] = numbers;
    return y1 && m1 && d1 && m2 && d2 ? [{ span, from: [y1, m1, d1], to: [y2, m2, d2] }] : [];
  });
}
