import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** What isn't the draft's text: closed fences of code and comments, in the order of the text. */
export function hiddenIn(text: string, lines: Lines): Span[] {
  const fences = fencesIn(text, lines);
  const comments = commentsIn(text).filter(comment => !fences.some(fence => meet(fence, comment)));
  return [...fences, ...comments].sort((a, b) => a.start - b.start);
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function fencesIn(text: string, lines: Lines): Span[] {
  const fences: Span[] = [];
  let opened: { start: number; mark: string } | undefined;
  for (let i = 0; i < lines.count; i++) {
    const { start, end } = lines.span(i);
    const mark = /^\ufeff? {0,3}(```|~~~)/.exec(text.slice(start, Math.min(end, start + 7)))?.[1];
    if (!mark) continue;
    if (!opened) opened = { start, mark };
    else if (opened.mark === mark) {
      fences.push({ start: opened.start, end });
      opened = undefined;
    }
  }
  return fences;
}

function commentsIn(text: string): Span[] {
  const comments: Span[] = [];
  for (let start = text.indexOf("<!--"); start >= 0;) {
    const close = text.indexOf("-->", start + 4);
    if (close < 0) break;
    comments.push({ start, end: close + 3 });
    start = text.indexOf("<!--", close + 3);
  }
  return comments;
}
