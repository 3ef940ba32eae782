import { textOfParagraph, type Content, type DocumentTable } from "../content.ts";
import { gridOf, textOfCell } from "./grid.ts";

/** A document as Markdown, or as plain text with its tables in tabs; what a merged cell covers beside its beginning is empty. */
export function textOfDocument(contents: readonly Content[], notation: "markdown" | "plain"): string {
  const isMarkdown = notation === "markdown";
  const blocks = contents.map(content => {
    if (content.kind === "table") return isMarkdown ? pipeTable(content) : tabTable(content);
    const words = textOfParagraph(content);
    return isMarkdown && content.depth ? `${"#".repeat(content.depth)} ${words}` : words;
  });
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

const textsOf = (table: DocumentTable): string[][] =>
  gridOf(table).map(row => row.map(({ cell, isTop, isLeft }) => (isTop && isLeft ? textOfCell(cell) : "")));

const tabTable = (table: DocumentTable): string =>
  textsOf(table)
    .map(texts => texts.join("\t"))
    .join("\n");

function pipeTable(table: DocumentTable): string {
  const lines = textsOf(table).map(
    texts => `| ${texts.map(text => text.replaceAll("|", "\\|")).join(" | ")} |`,
  );
  const rule = `|${" --- |".repeat(gridOf(table)[0]?.length ?? 0)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join("\n");
}
