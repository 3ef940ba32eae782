import { spanOf } from "../text/span.ts";
import {
  paragraphsIn,
  textOfParagraph,
  type DocumentCell,
  type Content,
  type DocumentParagraph,
  type DocumentTable,
} from "./content.ts";
import type { ParagraphPlace, CountedPlace } from "./places.ts";
import { refusals, type DocumentRefusal } from "./refusal.ts";

/** A document as the text of a draft: a paragraph a line, tables as HTML, which alone says what merged cells cover. */
export interface DraftText {
  readonly text: string;
  /** Of all paragraphs, in the order of the text. */
  readonly places: readonly ParagraphPlace[];
}

/** In UTF-16 units: as much as a file of text may have. */
const LONGEST = 20_000_000;

/** Refused where the same words are there so often that no file of text would hold them. */
export function draftTextOf(contents: readonly Content[]): DraftText | DocumentRefusal {
  const writer = new Writer();
  for (const content of contents) {
    writer.write(content);
    if (writer.text.length > LONGEST) return refusals.tooLarge;
  }
  return { text: writer.text, places: writer.places };
}

class Writer {
  text = "";
  readonly places: ParagraphPlace[] = [];
  #paragraphs = 0;
  #tables = 0;

  write(content: Content): void {
    if (content.kind === "table") return this.#table(content);
    this.#paragraph(content, content.pageLine ?? { paragraph: ++this.#paragraphs }, onLines);
    this.text += "\n";
  }

  #table(table: DocumentTable): void {
    const number = ++this.#tables;
    if (isLayout(table)) {
      for (const { contents } of table.rows.flat()) for (const content of contents) this.write(content);
      return;
    }
    this.text += "<table>\n";
    for (const [row, cells] of table.rows.entries()) {
      this.text += "<tr>";
      for (const [at, cell] of cells.entries())
        this.#cell(cell, { table: number, row: row + 1, cell: at + 1, ...cell.sheetPlace });
      this.text += "</tr>\n";
    }
    this.text += "</table>\n";
  }

  #cell(cell: DocumentCell, where: CountedPlace): void {
    this.text += `<td${size("colspan", cell.columns)}${size("rowspan", cell.rows)}>`;
    for (const [at, paragraph] of paragraphsIn(cell.contents).entries()) {
      if (at) this.text += "<br>";
      this.#paragraph(paragraph, where, onOneLine);
    }
    this.text += "</td>";
  }

  #paragraph(paragraph: DocumentParagraph, where: CountedPlace, written: (words: string) => string): void {
    const start = this.text.length;
    this.text += written(withoutMarkup(textOfParagraph(paragraph)));
    this.places.push({ span: spanOf(start, this.text.length), where, paragraph });
  }
}

const size = (name: string, value: number): string => (value > 1 ? ` ${name}="${value}"` : "");

/** Each character stays one, so that places in the paragraph are places in the text. */
const withoutMarkup = (words: string): string => words.replaceAll("<", "＜").replaceAll("&", "＆");
/** A tab behind a number parts it from its heading, and is no end of a cell. */
const onLines = (words: string): string => words.replace(/^([^\t]{0,8})\t(?!.*\t)/, "$1 ");
const onOneLine = (words: string): string => words.replace(/[\t\n]/g, " ");

/**
 * Whether a table only says where things stand on the page: a frame around paragraphs, or around tables that have as many
 * cells as itself.
 */
function isLayout({ rows }: DocumentTable): boolean {
  if (rows.every(cells => cells.length < 2)) return true;
  const cells = rows.flat();
  return cells.flatMap(({ contents }) => contents.flatMap(cellsIn)).length >= cells.length;
}

const cellsIn = (content: Content): DocumentCell[] =>
  content.kind === "table"
    ? content.rows.flat().flatMap(cell => [cell, ...cell.contents.flatMap(cellsIn)])
    : [];
