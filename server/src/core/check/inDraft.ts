import type { Finding, Fix } from "../rules/rule.ts";
import { overlaps, type Edit } from "../text/edit.ts";
import type { Origin } from "../text/origin.ts";
import { saidInOneLine } from "../text/printable.ts";
import { pointAt, textOf, type Span } from "../text/span.ts";

/** A finding with its places, which count in the text as it was read, in the draft; what it says is one line. */
export const findingInDraft = (draft: string, origin: Origin, finding: Finding): Finding => ({
  ...finding,
  message: saidInOneLine(finding.message),
  span: origin.toDraft(finding.span),
  related: finding.related.map(({ message, span, ...more }) => ({
    ...more,
    message: saidInOneLine(message),
    span: origin.toDraft(span),
  })),
  fixes: finding.fixes
    .filter(({ edits }) => !overlapAnywhere(edits) && !edits.some(edit => tearsBlocks(draft, origin, edit)))
    .map((fix): Fix => ({
      ...fix,
      title: saidInOneLine(fix.title),
      edits: fix.edits.flatMap(edit => editsInDraft(draft, origin, edit)),
    })),
});

/** Whether two of the edits want the same place: what two tables that run into each other ask for can't both be done. */
function overlapAnywhere(edits: readonly Edit[]): boolean {
  const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return inOrder.some((edit, at) => at > 0 && overlaps(inOrder[at - 1] as Edit, edit));
}

/** Whether an edit is to take away rows or paragraphs whose tags don't go together: emptied, they would still stand. */
const tearsBlocks = (draft: string, origin: Origin, { span, newText }: Edit): boolean => {
  const words = textOf(draft, origin.toDraft(span));
  return !newText && BLOCK.test(words) && !isBalanced(words);
};

const BLOCK = /<(?:table|tr|td|th|p|div|h[1-6])\b/i;

/** An edit in the draft, with its line ends. Where it would take away one of two tags that go together, it changes the words around them only. */
export function editsInDraft(draft: string, origin: Origin, { span, newText }: Edit): Edit[] {
  const place = origin.toDraft(span);
  const pieces = isBalanced(textOf(draft, place)) ? [place] : wordsIn(draft, place);
  return (pieces.length ? pieces : [pointAt(place.start)]).map((piece, i) => ({
    span: piece,
    newText: i === 0 ? origin.inBreaks(newText) : "",
  }));
}

const TAG = /<(\/?)([a-z][a-z0-9:]*)[^<>]*>/gi;

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const { 0: tag, 1: slash, 2: name = "" } of text.matchAll(TAG)) {
    if (tag.endsWith("/>") || EMPTY_TAGS.has(name.toLowerCase())) continue;
    if (!slash) open.push(name.toLowerCase());
    else if (open.pop() !== name.toLowerCase()) return false;
  }
  return open.length === 0;
}

const EMPTY_TAGS = new Set(["br", "img", "hr", "input", "meta", "link"]);

/** The stretches between tags. */
function wordsIn(draft: string, { start, end }: Span): Span[] {
  const words: Span[] = [];
  let at = start;
  for (const { 0: tag, index } of draft.slice(start, end).matchAll(TAG)) {
    words.push({ start: at, end: start + index });
    at = start + index + tag.length;
  }
  return [...words, { start: at, end }].filter(span => span.start < span.end);
}
