import { textOfParagraph, type Content, type DocumentCell } from "../content.ts";
import { textOfCell } from "./grid.ts";

/** A document as a whole page of HTML. */
export function pageOfDocument(contents: readonly Content[]): string {
  const title = contents.find(content => content.kind === "paragraph" && content.depth === 1);
  const name = title?.kind === "paragraph" ? escaped(textOfParagraph(title)) : "";
  const body = contents.map(content => {
    if (content.kind === "table") return ["<table>", ...content.rows.map(rowOf), "</table>"].join("\n");
    const tag = content.depth ? `h${Math.min(6, content.depth)}` : "p";
    return `<${tag}>${escaped(textOfParagraph(content))}</${tag}>`;
  });
  return [
    `<!DOCTYPE html>`,
    `<html lang="zh-CN">`,
    `<head><meta charset="utf-8"><title>${name}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body>`,
    ...body,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}

const STYLE =
  "body{max-width:45em;margin:2em auto;line-height:1.8}h1{text-align:center}p{text-indent:2em}" +
  "table{border-collapse:collapse;width:100%}td{border:1px solid;padding:.2em .4em;text-align:center}";

const rowOf = (cells: readonly DocumentCell[]): string =>
  `<tr>${cells
    .map(cell => {
      const rows = cell.rows > 1 ? ` rowspan="${cell.rows}"` : "";
      const columns = cell.columns > 1 ? ` colspan="${cell.columns}"` : "";
      return `<td${columns}${rows}>${escaped(textOfCell(cell))}</td>`;
    })
    .join("")}</tr>`;

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
