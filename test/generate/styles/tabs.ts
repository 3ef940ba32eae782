import { matrixOf, type Merging } from "../matrix.ts";
import type { Style } from "../write.ts";

/** Tabs between cells, as word processors and spreadsheets copy tables. */
export const tabs = (merging: Merging, trailing: "kept" | "cut" = "kept"): Style => ({
  table: (layout, textOf) =>
    matrixOf(layout, merging, textOf)
      .map(row => row.join("\t"))
      .map(line => (trailing === "cut" ? line.replace(/\t+$/, "") : line))
      .join("\n"),
});

/** So too, where a tab sets numbers off from headings and paragraphs are indented by one. */
export const tabbedText: Style = {
  ...tabs("spread"),
  heading: (_, number, words) => (number ? `${number}\t${words}` : words),
  paragraph: words => `\t${words}`,
};

/** So too, heads with line breaks in quotation marks, as spreadsheets copy them, and no blank lines. */
export const quotedTabs: Style = {
  between: "\n",
  table: (layout, textOf) =>
    matrixOf(layout, "spread", cell => {
      const text = textOf(cell);
      return cell.content.kind === "head" ? `"${text.slice(0, 2)}\n${text.slice(2)}"` : text;
    })
      .map(row => row.join("\t"))
      .join("\n"),
};
