import { formatExact } from "../../server/src/core/number/exact.ts";
import type { Draft } from "./draft.ts";
import { layoutOf, type LaidCell, type Layout } from "./layout.ts";
import { marked, unmark, type Written } from "./marked.ts";

/** A way to write a draft down. */
export interface Style {
  /** Whether headings are Markdown's. */
  readonly markdown?: boolean;
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
  const textOf = ({ content }: LaidCell): string =>
    content.kind === "figure"
      ? marked(content.key, figure(formatExact(draft.figures.get(content.key) ?? 0n)))
      : content.text;
  const heading = (depth: number, text: string): string =>
    style.markdown ? `${"#".repeat(depth)} ${text}` : text;
  const blocks = [heading(1, `${draft.organ}${draft.year}年${draft.form.title}`), draft.preface];
  for (const [i, section] of draft.form.sections.entries()) {
    blocks.push(heading(2, `${ORDINALS[i]}、${section.title}`));
    let part = 0;
    for (const { heading: title, paragraphs } of draft.prose.get(section.key) ?? []) {
      if (title) blocks.push(heading(3, `（${ORDINALS[part++]}）${title}`));
      blocks.push(...paragraphs);
    }
    for (const table of draft.form.tables) {
      if (table.section === section.key) blocks.push(style.table(layoutOf(table), textOf, table.key));
    }
  }
  return unmark(`${blocks.join("\n\n")}\n`.replaceAll("\n", style.lineBreak ?? "\n"));
}
