import type { Span } from "../text/span.ts";

/** A line of HTML at the tags that end a line of text: before those that open a block, after those that close one. */
export function splitAtTags(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  if (!line.includes("<")) return [{ start, end }];
  const cuts = [...line.matchAll(BLOCK)].map(({ 0: tag, index, groups }) =>
    groups?.opens ? index : index + tag.length,
  );
  return [0, ...cuts]
    .map((from, i) => ({ start: start + from, end: start + (cuts[i] ?? line.length) }))
    .filter(span => span.start < span.end);
}

const BLOCK =
  /<(?:(?<opens>(?:p|div|h[1-6]|li|t[dhr]|center|section|article|title)(?=[\s>]))|(?:br|\/(?:p|div|h[1-6]|li|t[dhr]|center|section|article|title)))\b[^<>]{0,500}>/gi;
