import type { Document } from "../../document/document.ts";
import { CHINESE_NUMERALS } from "../../number/chinese.ts";
import { ZERO, type Exact } from "../../number/exact.ts";
import { scanNumeral } from "../../number/numeral.ts";
import type { Report } from "../../report/report.ts";
import { allMatches } from "../../text/allMatches.ts";
import { anyOf } from "../../text/lexicon.ts";
import { once } from "../../text/once.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { halfWidth } from "../../text/width.ts";
import { sentenceAround } from "../../report/sections/words.ts";
import {
  CHARGE,
  CHARGED,
  DUE,
  FEES,
  LAST_YEAR,
  NONE,
  NOT_CHARGED,
  OF_SEVERAL,
  OF_SOME,
  WAIVED,
} from "./feeWords.ts";

/** What a sentence says of 信息处理费: that it was charged, and how much, or that none was. */
export interface FeeStatement {
  readonly span: Span;
  /** In yuan or 万元 as it is written; 0 where none was charged. */
  readonly amount: Exact;
  /** The amount with its unit, or the whole statement. */
  readonly words: string;
}

/** Within a clause. */
const WITHIN = String.raw`[^。；;，,\n]`;
const FEE = `${anyOf(FEES)}用?`;
const NO_FEE = [
  `${anyOf(NONE)}${WITHIN}{0,24}${FEE}`,
  `${anyOf(WAIVED)}${WITHIN}{0,8}${FEE}`,
  `${FEE}${WITHIN}{0,6}${anyOf(NOT_CHARGED)}`,
  String.raw`${FEE}[^。；;，,\n\d]{0,8}[:为]\s{0,2}[无零](?![\p{Script=Han}\d])`,
  `(?:未|没有)${anyOf(CHARGE)}(?:任何|相关|有关)?(?:信息公开)?费用`,
];
const NUMERAL = String.raw`(?:\d[\d,]*(?:\.\d+)?|[${[...CHINESE_NUMERALS].join("")}]+)`;
const AMOUNT = String.raw`${FEE}[^。；;\n\d]{0,12}?(${NUMERAL}\s{0,2}万?元)`;
const STATEMENT = new RegExp([...NO_FEE, AMOUNT].join("|"), "dgu");

const IS_OF_SEVERAL = new RegExp(anyOf(OF_SEVERAL));
const IS_OF_SOME = new RegExp(anyOf(OF_SOME));
const IS_LAST_YEARS = new RegExp(anyOf(LAST_YEAR));

const plainText = once(({ text }: Document): string => halfWidth(text));

/** What the report says of the fee for its own year, for its organ alone, and for all its requests. */
export function feeStatements({ document, sections, year }: Report): FeeStatement[] {
  const text = plainText(document);
  const others = sections.find(({ form }) => form.key === "otherMatters")?.body ?? spanOf(0, 0);
  return statementsIn(text).flatMap(({ start, match }) => {
    const span = spanOf(start + match.index, start + match.index + match[0].length);
    const sentence = textOf(text, sentenceAround(text, span));
    const years = [...sentence.matchAll(/(\d{4})\s*年/g)].map(found => Number(found[1]));
    const isOther =
      IS_LAST_YEARS.test(sentence) || (years.length > 0 && year !== undefined && !years.includes(year));
    if (isOther || IS_OF_SEVERAL.test(sentence)) return [];
    const amount = match.indices?.[1];
    if (!amount) {
      const isOfRequests = /信息处理费|信息公开/.test(match[0]) || /申请/.test(lineAround(document, span));
      const isAmongOthers = others.start <= span.start && span.end <= others.end;
      if (IS_OF_SOME.test(clauseTo(text, span)) || !(isOfRequests || isAmongOthers)) return [];
      return [{ span, amount: ZERO, words: textOf(document.text, span) }];
    }
    const [from, to] = [start + amount[0], start + amount[1]];
    const value = scanNumeral(text, from)?.value;
    return value === undefined ? [] : [{ span, amount: value, words: document.text.slice(from, to) }];
  });
}

const DUE_AND_CHARGED = new RegExp(
  String.raw`${anyOf(DUE)}[^。;\n\d]{0,10}(${NUMERAL})元[^。;\n\d]{0,10}?${anyOf(CHARGED)}[^。;\n\d]{0,8}(${NUMERAL})元`,
  "dg",
);

/** More charged than was due: 应收信息处理费 80 元，实收 120 元. */
export function overcharges({ document }: Report): { span: Span; due: Exact; charged: Exact }[] {
  const text = plainText(document);
  return allMatches(text, DUE_AND_CHARGED).flatMap(({ indices }) => {
    const [due, charged] = [1, 2].map(at => scanNumeral(text, indices?.[at]?.[0] ?? 0)?.value);
    const [start, end] = indices?.[2] ?? [];
    if (due === undefined || charged === undefined || start === undefined || end === undefined) return [];
    return charged > due ? [{ span: spanOf(start, end), due, charged }] : [];
  });
}

/** Statements by the lines that speak of a fee at all, and where each line starts. */
function statementsIn(text: string): { start: number; match: RegExpExecArray }[] {
  const found: { start: number; match: RegExpExecArray }[] = [];
  for (let at = text.indexOf(A_FEE); at >= 0;) {
    const start = text.lastIndexOf("\n", at) + 1;
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    for (const match of allMatches(text.slice(start, end), STATEMENT)) found.push({ start, match });
    at = text.indexOf(A_FEE, end);
  }
  return found;
}

const A_FEE = "费";

/** The clause as far as the end of a statement in it. */
const clauseTo = (text: string, { start, end }: Span): string =>
  text
    .slice(Math.max(0, start - LONGEST_OPENING), end)
    .split(/[。；;,\n]/)
    .at(-1) ?? "";

const LONGEST_OPENING = 40;

const lineAround = ({ text, lines }: Document, { start }: Span): string =>
  textOf(text, lines.span(lines.positionAt(start).line));
