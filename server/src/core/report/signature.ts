import { CHINESE_ORDINAL, ordinalOf } from "../number/ordinal.ts";
import { YEAR_DIGITS } from "../number/year.ts";
import { cover, spanOf, textOf, trimmed, type Span } from "../text/span.ts";
import { halfWidth } from "../text/width.ts";
import type { Report } from "./report.ts";
import { isOrganName } from "./title/organName.ts";

/** Who signs the report and when, below its last section. */
export interface Signature {
  /** The whole of its lines. */
  readonly span: Span;
  readonly organ?: Span;
  readonly date: SignedDate;
}

export interface SignedDate {
  /** The year's digits. */
  readonly year: Span;
  readonly month: number;
}

const N = String.raw`\d{1,2}`;
const IN_DIGITS = String.raw`\s*年\s*(${N})\s*月(?:\s*${N}\s*日)?|[-./](${N})[-./]${N}`;
const IN_CHARACTERS = `年(${CHINESE_ORDINAL})月(?:${CHINESE_ORDINAL}日)?`;
/** 2025年1月15日, 2025-01-15, 二〇二五年一月十五日, without the day too, alone or behind the organ's name. */
const DATE = new RegExp(
  String.raw`^(\D{0,45}?)[(]?${YEAR_DIGITS}(?:${IN_DIGITS}|${IN_CHARACTERS})[)]?$`,
  "u",
);
/** Lines of a page may stand below it. */
const LINES_BELOW = 3;
const LONGEST = 80;

/** The organ's name and the date with which a report closes; undefined where it doesn't. */
export function signatureOf({ document, sections, title }: Report): Signature | undefined {
  const start = sections.at(-1)?.heading.span.end ?? title?.span.end ?? 0;
  const { text, blocks } = document;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - 1 - LINES_BELOW); at--) {
    const line = blocks[at];
    if (line?.kind !== "line" || line.span.start < start) return undefined;
    const signed = dateIn(text, line.content);
    if (!signed) continue;
    const { before, date } = signed;
    if (before.end > before.start) {
      const organ = signerIn(text, before);
      return organ && { span: line.span, organ, date };
    }
    for (const other of [blocks[at - 1], blocks[at + 1]]) {
      if (other?.kind !== "line" || other.mark || other.span.start < start) continue;
      const organ = signerIn(text, other.content);
      if (organ) return { span: cover(line.span, other.span), organ, date };
    }
    return { span: line.span, date };
  }
  return undefined;
}

/** The date that a line ends with, and what stands before it. */
function dateIn(text: string, line: Span): { before: Span; date: SignedDate } | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  const words = halfWidth(textOf(text, line));
  const [, before = "", digits = "", ...months] = DATE.exec(words) ?? [];
  const month = ordinalOf(months.find(month => month !== undefined) ?? "");
  if (month === undefined) return undefined;
  const start = line.start + words.indexOf(digits, before.length);
  return {
    before: spanOf(line.start, line.start + before.length),
    date: { year: spanOf(start, start + digits.length), month },
  };
}

/** The organ's name in a line that has nothing else, but for a word on its seal. */
function signerIn(text: string, span: Span): Span | undefined {
  if (span.end - span.start > LONGEST) return undefined;
  const words = textOf(text, span);
  const seal = /\s*[（(](?:公?章|盖章|印章)[）)]\s*$/.exec(words)?.[0].length ?? 0;
  const name = trimmed(text, spanOf(span.start, span.end - seal));
  return isOrganName(textOf(text, name).replace(/\s+/g, "")) ? name : undefined;
}
