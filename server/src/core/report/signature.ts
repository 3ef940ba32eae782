import type { Line } from "../document/document.ts";
import { spanOf, textOf, trimmed, type Span } from "../text/span.ts";
import type { Report } from "./report.ts";
import { isOrganName } from "./title/organName.ts";

/** Who signs the report and when, below its last section. */
export interface Signature {
  /** The whole of its lines. */
  readonly span: Span;
  readonly organ?: Span;
}

const CHARACTERS = "〇○零一二三四五六七八九十";
/** 2025年1月15日, 2025-01-15, 二〇二五年一月十五日, alone or behind the organ's name. */
const DATE = new RegExp(
  String.raw`^(\D{0,45}?)[（(]?(?:20\d{2}\s*(?:年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[-./]\d{1,2}[-./]\d{1,2})|二[${CHARACTERS}]{3}年[${CHARACTERS}]{1,2}月[${CHARACTERS}]{1,3}日)[）)]?$`,
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
    const date =
      line.content.end - line.content.start > LONGEST ? null : DATE.exec(textOf(text, line.content));
    if (!date) continue;
    const before = spanOf(line.content.start, line.content.start + (date[1]?.length ?? 0));
    if (before.end > before.start)
      return isSigner(text, before) ? { span: line.span, organ: trimmed(text, before) } : undefined;
    const signer = [blocks[at - 1], blocks[at + 1]].find(
      (other): other is Line =>
        other?.kind === "line" && !other.mark && other.span.start >= start && isSigner(text, other.content),
    );
    if (!signer) return { span: line.span };
    const whole = spanOf(
      Math.min(line.span.start, signer.span.start),
      Math.max(line.span.end, signer.span.end),
    );
    return { span: whole, organ: signer.content };
  }
  return undefined;
}

const isSigner = (text: string, span: Span): boolean =>
  span.end - span.start <= LONGEST &&
  isOrganName(textOf(text, span).replace(/\s+|[（(](?:章|盖章|印章)[）)]$/g, ""));
