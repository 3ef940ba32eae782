import { formatExact, ZERO } from "../../server/src/core/number/exact.ts";
import type { Draft } from "./draft.ts";
import { layoutOf, type LaidCell, type Layout } from "./layout.ts";
import { marked, unmark, type Written } from "./marked.ts";

/** A way to write a draft down. */
export interface Style {
  /** How a heading is typed, from its depth, number and words; on a line of its own unless said. */
  readonly heading?: (depth: number, number: string, words: string) => string;
  /** How a paragraph is typed. */
  readonly paragraph?: (words: string) => string;
  /** What stands between headings, paragraphs and tables; a blank line unless said. */
  readonly between?: string;
  /** What ends lines; "\n" unless said. */
  readonly lineBreak?: string;
  /** How a figure is typed, from its plain digits. */
  readonly figure?: (digits: string) => string;
  /** A table, by its form's key, as text. */
  table(layout: Layout, textOf: (cell: LaidCell) => string, key: string): string;
}

const ORDINALS = [..."一二三四五六七八九十"];

export function write(draft: Draft, style: Style): Written {
  const figure = style.figure ?? (digits => digits);
  const figureAt = (key: string): string =>
    draft.blanks?.has(key) ? "" : marked(key, figure(formatExact(draft.figures.get(key) ?? ZERO)));
  const textOf = ({ content }: LaidCell): string =>
    content.kind === "figure" ? figureAt(content.key) : content.text;
  const heading = style.heading ?? ((_, number, words) => number + words);
  const paragraph = style.paragraph ?? (words => words);
  const blocks = [
    heading(1, "", `${draft.organ}${draft.year}年${draft.form.title}`),
    paragraph(draft.preface),
  ];
  for (const [i, section] of draft.form.sections.entries()) {
    blocks.push(heading(2, `${ORDINALS[i]}、`, section.title));
    let part = 0;
    for (const { heading: title, paragraphs } of draft.prose.get(section.key) ?? []) {
      if (title) blocks.push(heading(3, `（${ORDINALS[part++]}）`, title));
      blocks.push(...paragraphs.map(paragraph));
    }
    for (const table of draft.form.tables) {
      if (table.section === section.key) blocks.push(style.table(layoutOf(table), textOf, table.key));
    }
  }
  return unmark(`${blocks.join(style.between ?? "\n\n")}\n`.replaceAll("\n", style.lineBreak ?? "\n"));
}
