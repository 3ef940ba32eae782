import type { Block, Document, RawCell } from "../document/document.ts";
import { once } from "../text/once.ts";
import { spanOf, textOf, type Span } from "../text/span.ts";

/** The last words of a draft, with the row or line that they stand in; tags and bars behind them say nothing. */
export interface LastWords {
  readonly line: Span;
  readonly end: number;
}

export const lastWordsOf = once(({ text, blocks }: Document): LastWords => {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const last = lastWordsIn(text, blocks[at] as Block);
    if (last) return last;
  }
  return { line: spanOf(0, 0), end: 0 };
});

function lastWordsIn(text: string, block: Block): LastWords | undefined {
  if (block.kind === "line") {
    const { span: line, content } = block;
    const isSaid = content.start < content.end && !TORN_TAG.test(textOf(text, content));
    return isSaid ? { line, end: content.end } : undefined;
  }
  const row = block.rows.findLast(({ cells }) => cells.some(hasWords));
  const cell = row?.cells.findLast(hasWords);
  return row && cell && { line: row.span, end: cell.span.end };
}

/** A tag that breaks off is read as words. */
const TORN_TAG = /^<\/?[a-z][^<>]*$/i;

const hasWords = ({ content }: RawCell): boolean => content.text.trim() !== "";

/** Whether one of these spans reaches into the row or line that the draft ends in: its writer may be at it. */
export function endsIn(document: Document, ...spans: readonly Span[]): boolean {
  const { line } = lastWordsOf(document);
  return spans.some(({ start, end }) => start >= line.start || end > line.start);
}
