import type { Row } from "../document/document.ts";
import { parseDocument } from "../document/parse.ts";

/**
 * A table of a web page, of Word or of a spreadsheet, as they put it on the clipboard, in a draft's notation; several
 * below each other become one. Undefined where there is none, or words besides.
 */
export function pastedTable(html: string, notation: "gfm" | "tsv", lineBreak: string): string | undefined {
  const { blocks } = parseDocument(html);
  const tables = blocks.flatMap(block =>
    block.kind === "table" && block.notation === "html" ? [block] : [],
  );
  const rows = tables.flatMap(table => table.rows.map(cellsOf));
  const width = Math.max(0, ...rows.map(cells => cells.length));
  if (tables.length < blocks.length || rows.length < 2 || width < 2) return undefined;
  const filled = rows.map(cells => Array.from({ length: width }, (_, at) => cells[at] ?? ""));
  if (notation === "tsv") return filled.map(cells => cells.join("\t")).join(lineBreak);
  const lines = filled.map(cells => `| ${cells.map(cell => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return [...lines.slice(0, 1), `|${" --- |".repeat(width)}`, ...lines.slice(1)].join(lineBreak);
}

/** Each cell's words in its column, blank under those that span it. */
function cellsOf({ cells }: Row): string[] {
  const words: string[] = [];
  for (const { column, content } of cells) {
    while (words.length < column) words.push("");
    words[column] = content.text.replace(/\s+/g, " ").trim();
  }
  return words;
}
