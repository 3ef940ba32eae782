import type { Notation } from "../document/document.ts";
import type { TableForm } from "../form/form.ts";
import { sheetOf, type FigureText, type Sheet } from "./sheet.ts";

/** Notations that tables are written in; a draft in another one gets the nearest of these. */
export type WrittenNotation = "tsv" | "bars" | "gfm" | "html";

export function writtenAs(notation: Notation): WrittenNotation {
  switch (notation) {
    case "grid":
      return "gfm";
    case "strewn":
    case "opened":
      return "bars";
    case "columns":
    case "lines":
      return "tsv";
    default:
      return notation;
  }
}

/** A table of a form as lines of text. */
export function writeTable(table: TableForm, notation: WrittenNotation, figure: FigureText): string[] {
  const sheet = sheetOf(table, figure);
  if (notation === "html") return writeHtml(sheet);
  const rows = filled(sheet);
  if (notation === "tsv") return rows.map(row => row.join("\t"));
  if (notation === "bars") return rows.map(row => `${row.join(" | ")} |`);
  const lines = rows.map(row => `| ${row.map(text => text.replaceAll("|", "\\|")).join(" | ")} |`);
  const rule = `|${" --- |".repeat(rows[0]?.length ?? 0)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

/** Every row with all its places, those under a span empty. */
function filled(sheet: Sheet): string[][] {
  const rows: string[][] = sheet.map(() => []);
  sheet.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (rows[at]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rows; down++) {
        const row = rows[at + down];
        for (let right = 0; right < cell.columns && row; right++) {
          row[column + right] = down || right ? "" : cell.text;
        }
      }
    }
  });
  return rows;
}

const writeHtml = (sheet: Sheet): string[] => [
  "<table>",
  ...sheet.map(
    cells =>
      `<tr>${cells
        .map(({ text, rows, columns }) => {
          const spans = `${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;
          return `<td${spans}>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</td>`;
        })
        .join("")}</tr>`,
  ),
  "</table>",
];
