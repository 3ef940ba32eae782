import { cover, spanOf, textOf, trimmed, type Span } from "../text/span.ts";
import type { Report } from "./report.ts";
import { isOrganName } from "./title/organName.ts";

/** Who signs the report and when, below its last section. */
export interface Signature {
  /** The whole of its lines. */
  readonly span: Span;
  readonly organ?: Span;
}

const CHARACTERS = "〇○零一二三四五六七八九十";
const IN_DIGITS = String.raw`20\d{2}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-./]\d{1,2}[-./]\d{1,2})`;
const IN_CHARACTERS = `二[${CHARACTERS}]{3}年[${CHARACTERS}]{1,2}月[${CHARACTERS}]{1,3}日`;
/** 2025年1月15日, 2025-01-15, 二〇二五年一月十五日, alone or behind the organ's name. */
const DATE = new RegExp(String.raw`^(\D{0,45}?)[（(]?(?:${IN_DIGITS}|${IN_CHARACTERS})[）)]?$`, "u");
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
    const date =
      line.content.end - line.content.start > LONGEST ? null : DATE.exec(textOf(text, line.content));
    if (!date) continue;
    const own = date[1]?.length ?? 0;
    if (own) {
      const organ = signerIn(text, spanOf(line.content.start, line.content.start + own));
      return organ && { span: line.span, organ };
    }
    for (const other of [blocks[at - 1], blocks[at + 1]]) {
      if (other?.kind !== "line" || other.mark || other.span.start < start) continue;
      const organ = signerIn(text, other.content);
      if (organ) return { span: cover(line.span, other.span), organ };
    }
    return { span: line.span };
  }
  return undefined;
}

/** The organ's name in a line that has nothing else, but for a word on its seal. */
function signerIn(text: string, span: Span): Span | undefined {
  if (span.end - span.start > LONGEST) return undefined;
  const words = textOf(text, span);
  const seal = /\s*[（(](?:公?章|盖章|印章)[）)]\s*$/.exec(words)?.[0].length ?? 0;
  const name = trimmed(text, spanOf(span.start, span.end - seal));
  return isOrganName(textOf(text, name).replace(/\s+/g, "")) ? name : undefined;
}
