import type { Document } from "../../document/document.ts";
import { verbatim, type MappedText } from "../../text/mapped.ts";
import { once } from "../../text/once.ts";
import { remembered } from "../../text/remembered.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { unitsLike } from "../../text/units.ts";

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
  const isFound = finder(pattern);
  for (const words of textsOf(document)) {
    const { text } = words;
    if (!isFound(text)) continue;
    // Not matchAll, which makes the pattern anew for every cell.
    pattern.lastIndex = 0;
    for (let match; (match = pattern.exec(text)) && match[0];)
      matches.push({ span: words.source(spanOf(match.index, match.index + match[0].length)), match });
  }
  return matches;
}

/** Tells the texts that a pattern is found in; labels of tables recur in all drafts. */
const finder = once((pattern: RegExp) =>
  remembered(LONGEST_LABEL, text => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  }),
);

const LONGEST_LABEL = 40;

const textsOf = once(({ text, blocks }: Document): readonly MappedText[] => {
  const texts: MappedText[] = [];
  for (const block of blocks) {
    if (block.kind === "line") {
      if (hasWords(textOf(text, block.span))) texts.push(verbatim(text, block.span));
    } else
      for (const { cells } of block.rows)
        for (const { content } of cells) if (hasWords(content.text)) texts.push(content);
  }
  return texts;
});

function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordy(text.charCodeAt(at))) return true;
  return false;
}

const isWordy = unitsLike(/[^\d\s]/);
