import type { Block, Document, RawCell } from "../document/document.ts";
import { once } from "../text/once.ts";
import { spanOf, type Span } from "../text/span.ts";

/** The last words of a draft, with the row or line that they stand in; tags and bars behind them say nothing. */
export interface LastWords {
  readonly line: Span;
  readonly end: number;
}

export const lastWordsOf = once(({ blocks }: Document): LastWords => {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const last = lastWordsIn(blocks[at] as Block);
    if (last) return last;
  }
  return { line: spanOf(0, 0), end: 0 };
});

function lastWordsIn(block: Block): LastWords | undefined {
  if (block.kind === "line") {
    const { span: line, content } = block;
    return content.start < content.end ? { line, end: content.end } : undefined;
  }
  const row = block.rows.findLast(({ cells }) => cells.some(hasWords));
  const cell = row?.cells.findLast(hasWords);
  return row && cell && { line: row.span, end: cell.span.end };
}

const hasWords = ({ content }: RawCell): boolean => content.text.trim() !== "";

/** Whether the draft ends in one of these spans: its writer may be at it, and what lacks of it is only unfinished. */
export const endsIn = (document: Document, ...spans: readonly Span[]): boolean =>
  spans.some(({ end }) => end >= lastWordsOf(document).end);
