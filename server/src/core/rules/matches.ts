import type { Document } from "../document/document.ts";
import { verbatim, type MappedText } from "../text/mapped.ts";
import { spanOf, type Span } from "../text/span.ts";

/** Where a pattern is found in the draft, and what it found there. */
export interface Match {
  readonly span: Span;
  readonly match: RegExpExecArray;
}

/** A global pattern's matches, in each line and each cell by itself; what is hidden, as comments and code are, isn't searched. */
export const matchesIn = (document: Document, pattern: RegExp): Match[] =>
  textsOf(document).flatMap(({ text, source }) =>
    Array.from(text.matchAll(pattern), match => ({
      span: source(spanOf(match.index, match.index + match[0].length)),
      match,
    })),
  );

const textsOf = ({ text, blocks }: Document): MappedText[] =>
  blocks.flatMap(block =>
    block.kind === "line"
      ? [verbatim(text, block.span)]
      : block.rows.flatMap(row => row.cells.map(cell => cell.content)),
  );
