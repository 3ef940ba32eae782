/** A Markdown table; what stands in a cell can't break out of it. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.map(cellText).join(" | ")} |\n`).join("");

const cellText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[|\\<*_`]/g, "\\$&");
