import { formatExact, parseExact, type Exact } from "../number/exact.ts";
import type { Report } from "../report/report.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";
import { sentenceAround } from "./prose.ts";

/** What a sentence says of 信息处理费: that it was charged, and how much, or that none was. */
export interface FeeStatement {
  readonly span: Span;
  /** In yuan or 万元 as it is written; 0 where none was charged. */
  readonly amount: Exact;
  readonly words: string;
}

const fee = "(?:信息(?:公开)?(?:信息)?处理费|信息公开处理费)用?";
const none = String.raw`(?:未|没有|无|不存在)[^。；;，,\n]{0,24}${fee}|${fee}[^。；;，,\n]{0,6}(?:未收取|未产生|未发生)`;
const amount = String.raw`${fee}[^。；;\n\d]{0,12}(\d[\d,，]*(?:\.\d+)?)\s*万?元`;
const statement = new RegExp(`${none}|${amount}`, "g");

/** A sentence that counts for several bodies, or for one among them, needn't agree with another. */
const ofSeveral = /全[省市州县区]|本级|各(?:级|地|部门|单位)|下属|系统/;

/** What the report says of the fee for its own year, and of its organ alone. */
export function feeStatements({ document, year }: Report): FeeStatement[] {
  const { text } = document;
  return [...text.matchAll(statement)].flatMap(match => {
    const span = spanOf(match.index, match.index + match[0].length);
    const sentence = textOf(text, sentenceAround(text, span));
    const years = [...sentence.matchAll(/(\d{4})\s*年/g)].map(found => Number(found[1]));
    const isOther = /上年|去年|上一年/.test(sentence) || (years.length > 0 && year && !years.includes(year));
    if (isOther || ofSeveral.test(sentence)) return [];
    const value = match[1] === undefined ? 0n : parseExact(match[1].replace(/[,，]/g, ""));
    return value === undefined ? [] : [{ span, amount: value, words: formatExact(value) }];
  });
}
