import type { Lines } from "../text/lines.ts";
import { spanOf, type Span } from "../text/span.ts";
import { frontMatterOf, type FrontMatter } from "./frontMatter.ts";

/** What isn't the draft's text, in its order: front matter but for its title, closed fences of code, comments, scripts, style sheets. */
export function hiddenIn(text: string, lines: Lines): Span[] {
  const found = [
    ...aroundTitle(frontMatterOf(text, lines)),
    ...fencesIn(text, lines),
    ...between(text, /<!--/g, "-->"),
    ...between(text, /<script(?=[\s>])/gi, "</script>"),
    ...between(text, /<style(?=[\s>])/gi, "</style>"),
  ];
  return withoutOverlaps(found);
}

/** In the order of the text; of those that meet, the one that starts first. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

function aroundTitle(matter: FrontMatter | undefined): Span[] {
  if (!matter) return [];
  const { span, title } = matter;
  return title ? [spanOf(span.start, title.start), spanOf(title.end, span.end)] : [span];
}

/** Blocks of code between two lines of ``` or ~~~, with both. */
export function fencesIn(text: string, lines: Lines): Span[] {
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

/** From each opening to the next closing, which is ASCII in either case; one that isn't closed hides nothing. */
export function between(text: string, opening: RegExp, closing: string): Span[] {
  const spans: Span[] = [];
  let pattern: RegExp | undefined;
  for (let at = 0; ;) {
    opening.lastIndex = at;
    const start = opening.exec(text)?.index;
    if (start === undefined) return spans;
    pattern ??= new RegExp(closing, "gi");
    pattern.lastIndex = start;
    if (!pattern.test(text)) return spans;
    at = pattern.lastIndex;
    spans.push({ start, end: at });
  }
}
