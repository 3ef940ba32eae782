import type { Span } from "../text/span.ts";

const BLOCKS = "p div h1 h2 h3 h4 h5 h6 li td th tr center section article title".split(" ");

/** The tags that begin or end a line of text. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([...BLOCKS, "br"]);

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

const BLOCK = new RegExp(
  String.raw`<(?:(?<opens>(?:${BLOCKS.join("|")})(?=[\s>]))|(?:br|/(?:${BLOCKS.join("|")})))\b[^<>]{0,500}>`,
  "gi",
);
