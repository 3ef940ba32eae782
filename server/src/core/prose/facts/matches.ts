import type { Document } from "../../document/document.ts";
import { verbatim, type MappedText } from "../../text/mapped.ts";
import { once } from "../../text/once.ts";
import { spanOf, type Span } from "../../text/span.ts";

/** Where a pattern is found in the draft, and what it found there. */
export interface Match {
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/**
 * A global pattern's matches that aren't empty, in each line and each cell with words by itself; what is hidden, as
 * comments and code are, isn't searched.
 */
export function matchesIn(document: Document, pattern: RegExp): Match[] {
  const matches: Match[] = [];
  for (const { text, source } of textsOf(document)) {
    // Not matchAll, which makes the pattern anew for every cell.
    pattern.lastIndex = 0;
    for (let match; (match = pattern.exec(text)) && match[0];)
      matches.push({ span: source(spanOf(match.index, match.index + match[0].length)), match });
  }
  return matches;
}

const textsOf = once(({ text, blocks }: Document): readonly MappedText[] =>
  blocks
    .flatMap(block =>
      block.kind === "line"
        ? [verbatim(text, block.span)]
        : block.rows.flatMap(row => row.cells.map(cell => cell.content)),
    )
    .filter(({ text }) => /[^\d\s]/.test(text)),
);
