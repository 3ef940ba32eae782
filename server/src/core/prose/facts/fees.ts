import type { Document } from "../../document/document.ts";
import { ZERO, type Exact } from "../../number/exact.ts";
import { scanNumeral } from "../../number/numeral.ts";
import type { Report } from "../../report/report.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { halfWidth } from "../../text/width.ts";
import { sentenceAround } from "../../report/sections/words.ts";

/** What a sentence says of 信息处理费: that it was charged, and how much, or that none was. */
export interface FeeStatement {
  readonly span: Span;
  /** In yuan or 万元 as it is written; 0 where none was charged. */
  readonly amount: Exact;
  /** The amount with its unit, or the whole statement. */
  readonly words: string;
}

const fee = "(?:信息(?:公开)?(?:信息)?处理费|信息公开处理费)用?";
const none = [
  String.raw`(?:未|没有|无|不存在)[^。；;，,\n]{0,24}${fee}`,
  String.raw`免(?:收|除|予收取)[^。；;，,\n]{0,8}${fee}`,
  String.raw`${fee}[^。；;，,\n]{0,6}(?:未收取|未产生|未发生|没有收取|免收)`,
  String.raw`${fee}[^。；;，,\n\d]{0,8}[:为]\s{0,2}(?:无|零)(?![\p{Script=Han}\d])`,
  String.raw`(?:未|没有)(?:收取|产生|发生)(?:任何|相关|有关)?(?:信息公开)?费用`,
].join("|");
const amount = String.raw`${fee}[^。；;\n\d]{0,12}?((?:\d[\d,]*(?:\.\d+)?|[零一二两三四五六七八九十百千万]+)\s{0,2}万?元)`;
const statement = new RegExp(`${none}|${amount}`, "dgu");

/** A sentence that counts for several bodies, or for one among them, needn't agree with another. */
const ofSeveral = /全[省市州县区]|本级|各(?:级|地|部门|单位)|下属|系统/;

/** Nor need a clause that is of some requests only. */
const ofSome = /其余|另外|其他|部分|其中|减免/;

/** What the report says of the fee for its own year, for its organ alone, and for all its requests. */
export function feeStatements({ document, sections, year }: Report): FeeStatement[] {
  const text = halfWidth(document.text);
  const others = sections.find(({ form }) => form.key === "otherMatters")?.body ?? spanOf(0, 0);
  return [...text.matchAll(statement)].flatMap(match => {
    const span = spanOf(match.index, match.index + match[0].length);
    const sentence = textOf(text, sentenceAround(text, span));
    const years = [...sentence.matchAll(/(\d{4})\s*年/g)].map(found => Number(found[1]));
    const isOther = /上年|去年|上一年/.test(sentence) || (years.length > 0 && year && !years.includes(year));
    if (isOther || ofSeveral.test(sentence)) return [];
    const [from, to] = match.indices?.[1] ?? [];
    if (from === undefined || to === undefined) {
      const clause =
        text
          .slice(Math.max(0, span.start - 40), span.end)
          .split(/[。；;,\n]/)
          .at(-1) ?? "";
      const isOfRequests = /信息处理费|信息公开/.test(match[0]) || /申请/.test(lineAround(document, span));
      const isAmongOthers = others.start <= span.start && span.end <= others.end;
      if (ofSome.test(clause) || !(isOfRequests || isAmongOthers)) return [];
      return [{ span, amount: ZERO, words: textOf(document.text, span) }];
    }
    const value = scanNumeral(text, from)?.value;
    return value === undefined ? [] : [{ span, amount: value, words: document.text.slice(from, to) }];
  });
}

const lineAround = ({ text, lines }: Document, { start }: Span): string =>
  textOf(text, lines.span(lines.positionAt(start).line));
