import { trimmed, type Span } from "../text/span.ts";
import type { Line } from "./document.ts";
import { scanEnumerator } from "./enumerator.ts";

/**
 * Reads a stretch as one line of prose or a heading; undefined for a blank one or bare marks. Any stretch will do: a
 * sentence in a line, the only words in a row of a table.
 */
export function readLine(text: string, span: Span): Line | undefined {
  const { start, end } = trimmed(text, span);
  const words = { start, end };
  const depth = takeMarks(text, words);
  const mark = scanEnumerator(text, words);
  const content = trimmed(text, { start: mark ? behindMark(text, mark.span) : words.start, end: words.end });
  if (content.start === content.end && !mark) return undefined;
  // Most lines are neither headings nor numbered; spreading what they don't have would take longer than reading them.
  if (!depth && !mark) return { kind: "line", span, content };
  return { kind: "line", span, content, ...(depth && { depth }), ...(mark && { mark }) };
}

/** Behind a number, and behind the end of an emphasis that holds it alone: **一、**总体情况. */
function behindMark(text: string, { start, end }: Span): number {
  const emphasis = /(?:\*{1,3}|_{2,3})$/.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  return emphasis && text.startsWith(emphasis, end) ? end + emphasis.length : end;
}

/** Takes Markdown's and HTML's marks off both ends; gives the heading's depth if it is one. */
function takeMarks(text: string, words: { start: number; end: number }): number | undefined {
  let depth: number | undefined;
  for (let taken = true; taken && words.start < words.end;) {
    taken = false;
    const head = text.slice(words.start, Math.min(words.end, words.start + LONGEST_MARK));
    const opening = OPENING.exec(head);
    if (opening) {
      const { hashes, level } = opening.groups ?? {};
      depth ??= hashes?.length ?? (level ? Number(level) : undefined);
      words.start += opening[0].length;
      if (hashes) words.end -= (/[ \t]+#+$/.exec(ending(text, words))?.[0] ?? "").length;
      taken = true;
    }
    const closing = CLOSING_TAG.exec(ending(text, words));
    if (closing) {
      words.end -= closing[0].length;
      taken = true;
    }
    if (takeEmphasis(text, words)) taken = true;
    if (taken) Object.assign(words, trimmed(text, words));
  }
  return depth;
}

const LONGEST_MARK = 400;

/** Bullets, also those of Word's own fonts, arrows, stars and small pictures. */
const ORNAMENT = String.raw`[·•‣※§\u25a0-\u2775\u2794-\u27bf\u2b00-\u2bff\uf000-\uf0ff]|[\ud83c-\ud83e][\udc00-\udfff]`;

/** A list's number, which an editor or a page put before the heading's own: 1. 一、总体情况. */
const OUTER_NUMBER = String.raw`[0-9０-９]{1,2}[.．、][ \t\u3000\u00a0]*(?=[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十]))`;

const OPENING = new RegExp(
  String.raw`^(?:(?<hashes>#{1,6})(?!#)|<(?:h(?<level>[1-6])|[a-z][a-z0-9]*)\b[^<>]*>|` +
    String.raw`<\/[a-z][a-z0-9]*>|>|[-*+][ \t]|${ORNAMENT}|${OUTER_NUMBER})`,
  "i",
);
const CLOSING_TAG = /<(?:br|\/[a-z][a-z0-9]*)\b[^<>]*>$/i;

/** The last of a stretch, where a closing mark may stand. */
const ending = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(start, end - LONGEST_MARK), end);

/** Takes off an emphasis that holds the whole stretch, or its opening mark where it ends within: **一、**总体情况. */
function takeEmphasis(text: string, words: { start: number; end: number }): boolean {
  const mark = /^(?:\*{1,3}|_{2,3})(?=[^\s*_])/.exec(text.slice(words.start, words.start + 4))?.[0];
  if (!mark) return false;
  const close = text.indexOf(mark, words.start + mark.length);
  if (close < 0 || close + mark.length > words.end) return false;
  words.start += mark.length;
  if (close + mark.length === words.end) words.end = close;
  return true;
}
