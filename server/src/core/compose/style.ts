import type { Document } from "../document/document.ts";
import { chineseOrdinal } from "../number/ordinal.ts";
import type { Report } from "../report/report.ts";
import { lineBreakOf } from "../text/lines.ts";
import { headingLike, type HeadingModel } from "./heading.ts";
import { writtenAs, type WrittenNotation } from "./table.ts";

/** How a draft is written. */
export interface DraftStyle {
  section(ordinal: number, title: string): string;
  part(ordinal: number, title: string): string;
  /** A paragraph. */
  text(words: string): string;
  /** What parts two blocks: a line end, two where the draft has blank lines, nothing where all of it is one line. */
  readonly gap: string;
  readonly lineBreak: string;
  readonly notation: WrittenNotation;
}

/** The usual way: 一、 over （一）, with hashes in Markdown. */
export const usualStyle = (isMarkdown: boolean, notation: WrittenNotation): DraftStyle => ({
  section: (ordinal, title) => `${isMarkdown ? "## " : ""}${chineseOrdinal(ordinal)}、${title}`,
  part: (ordinal, title) => `${isMarkdown ? "### " : ""}（${chineseOrdinal(ordinal)}）${title}`,
  text: words => words,
  gap: "\n\n",
  lineBreak: "\n",
  notation,
});

/** The way in which the draft writes headings and tables. */
export function draftStyle({ document, sections }: Report): DraftStyle {
  const numbered = sections.find(section => section.heading.mark) ?? sections[0];
  const part = sections.flatMap(section => section.parts).find(({ heading }) => heading.mark);
  return styleOf(document, numbered, part);
}

/** The way of a draft, told from a section's heading and a part's, where it has any. */
export function styleOf(document: Document, section?: HeadingModel, part?: HeadingModel): DraftStyle {
  const table = document.blocks.find(block => block.kind === "table");
  const isMarkdown =
    !document.isPage &&
    (section ? section.heading.depth !== undefined : isInMarkdown(document) || table?.notation === "gfm");
  const notation = isMarkdown ? "gfm" : document.isPage ? "html" : "tsv";
  const usual = usualStyle(isMarkdown, table ? writtenAs(table.notation) : notation);
  const lineBreak = lineBreakOf(document.text);
  const block = (words: string): string => asBlock(document, words);
  return {
    section: (ordinal, title) =>
      block(section ? headingLike(document, section, ordinal, title) : usual.section(ordinal, title)),
    part: (ordinal, title) =>
      block(part ? headingLike(document, part, ordinal, title) : usual.part(ordinal, title)),
    text: block,
    gap: lineBreak.repeat(section ? breaksAround(document, section, isMarkdown) : 2),
    lineBreak,
    notation: usual.notation,
  };
}

/** Words as a line of their own: in a page of HTML that is a paragraph, unless they are a block already. */
export const asBlock = ({ isPage }: Document, words: string): string =>
  isPage && !/^\s*<(?:p|div|h[1-6]|li|center|section|article)\b/i.test(words) ? `<p>${words}</p>` : words;

/** Whether a line of the draft is a heading of Markdown. */
export const isInMarkdown = ({ blocks, isPage }: Document): boolean =>
  !isPage && blocks.some(block => block.kind === "line" && block.depth !== undefined);

/** Line ends between the heading and its text: none in a page of HTML on one line, two where blank lines part blocks. */
function breaksAround({ text, lines }: Document, { heading }: HeadingModel, isMarkdown: boolean): number {
  const { line } = lines.positionAt(heading.span.start);
  if (text.slice(heading.span.end, lines.span(line).end).trim()) return 0;
  const isBlank = (at: number) => {
    const { start, end } = lines.span(at);
    return at >= 0 && at < lines.count && !text.slice(start, end).trim();
  };
  return isMarkdown || isBlank(line + 1) || isBlank(line - 1) ? 2 : 1;
}
