import type { Layout } from "./layout.ts";
import type { Style } from "./write.ts";

/** What comes between a table's lines; `head` are the lines of its own head. */
export type Tear = (head: readonly string[]) => readonly string[];

export const tears: Readonly<Record<string, Tear>> = {
  "a blank line": () => [""],
  "a page number": () => ["", "- 3 -", ""],
  "a rule": () => ["-------\t-------"],
  "the head again, on a new page": head => ["", "— 4 —", "", ...head],
};

/** The style with its tables torn after the head and in the middle. One line must hold one row. */
export const torn = (style: Style, tear: Tear): Style => ({
  ...style,
  table: (layout, textOf, key) => {
    const lines = style.table(layout, textOf, key).split("\n");
    const top = headRows(layout);
    const middle = Math.floor((lines.length + top) / 2);
    const head = lines.slice(0, top);
    return [...head, ...tear([]), ...lines.slice(top, middle), ...tear(head), ...lines.slice(middle)].join(
      "\n",
    );
  },
});

/** Rows before the first with a figure; a caption is left where it is. */
const headRows = (layout: Layout): number =>
  layout.rows.findIndex(row => row.some(cell => cell.content.kind === "figure"));

/** The style with table `key` written in another. */
export const mixed = (style: Style, key: string, other: Style): Style => ({
  ...style,
  table: (layout, textOf, each) => (each === key ? other : style).table(layout, textOf, each),
});
