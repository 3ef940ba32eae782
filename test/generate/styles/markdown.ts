import { matrixOf, type Merging } from "../matrix.ts";
import type { Style } from "../write.ts";

/** Tables of GitHub's Markdown under Markdown headings, its marks in the cells. */
export const markdown = (merging: Merging): Style => ({
  heading: (depth, number, words) => `${"#".repeat(depth)} ${number}${words}`,
  table: (layout, textOf) => {
    const rows = matrixOf(layout, merging, cell => {
      const text = textOf(cell);
      if (cell.content.kind === "figure") return cell.column % 3 === 0 ? `**${text}**` : text;
      return text.replace(/^(.{6})(..)/, "$1<br>$2").replace(/^(\d)\./, "$1\\.");
    }).map(row => `| ${row.join(" | ")} |`);
    const rule = `|${" :---: |".repeat(layout.width)}`;
    return [rows[0], rule, ...rows.slice(1)].join("\n");
  },
});
