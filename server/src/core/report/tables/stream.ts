import type { Block, Document, Line, Notation, RawCell, TableBlock } from "../../document/document.ts";
import { readCell } from "../../number/cell.ts";
import { verbatim } from "../../text/mapped.ts";
import { once } from "../../text/once.ts";
import { firstIndex } from "../../text/order.ts";
import type { Span } from "../../text/span.ts";

/** A cell of the draft; the column of a line is 0. */
export interface StreamCell extends RawCell {
  /** Digits that stood right behind a label: perhaps the figures of several columns. */
  readonly isGlued?: true;
}

/** A row of a table, or a line standing alone: one cell a line is how web pages are copied. */
export interface StreamRow {
  readonly span: Span;
  readonly cells: readonly StreamCell[];
  /** How many of the cells are texts, and how many figures. */
  readonly texts: number;
  readonly figures: number;
  /** The table it is of; none for a line. */
  readonly block: TableBlock | undefined;
}

export function rowOf(span: Span, cells: readonly StreamCell[], block: TableBlock | undefined): StreamRow {
  let texts = 0;
  let figures = 0;
  for (const { reading } of cells)
    if (reading.kind === "text") texts++;
    else if (reading.kind === "figure") figures++;
  return { span, cells, texts, figures, block };
}

/** The rows and lines of some blocks, in the order of the text. */
export function streamOf(document: Document, blocks: readonly Block[]): StreamRow[] {
  const stream: StreamRow[] = [];
  const known = knownRows(document);
  const first = blocks[0]?.span.start ?? 0;
  let at = firstIndex(document.blocks, ({ span }) => span.start >= first);
  for (const block of blocks) {
    while (at < document.blocks.length && document.blocks[at] !== block) at++;
    const rows = (known[at] ??= block.kind === "table" ? tableRows(block) : lineRow(document.text, block));
    if ("cells" in rows) stream.push(rows);
    else for (const row of rows) stream.push(row);
    at++;
  }
  return stream;
}

/** The rows of each of a document's blocks: several forms and tables look at the same ones, and each is read once. */
const knownRows = once<Document, (StreamRow | readonly StreamRow[])[]>(() => []);

const tableRows = (block: TableBlock): StreamRow[] =>
  block.rows.map(({ span, cells }) => rowOf(span, cells, block));

function lineRow(draft: string, line: Line): StreamRow {
  const span = line.mark ? { start: line.mark.span.start, end: line.content.end } : line.content;
  const content = verbatim(draft, span);
  return rowOf(span, [{ column: 0, content, reading: readCell(content.text), span }], undefined);
}

/** The rows with some of their texts taken apart: `pieces` gives those of a text, undefined where it stays as it is. */
export const takenApart = (
  rows: readonly StreamRow[],
  pieces: (cell: StreamCell) => readonly StreamCell[] | undefined,
): StreamRow[] =>
  rows.map(row => {
    if (!row.texts) return row;
    let cells: StreamCell[] | undefined;
    for (let i = 0; i < row.cells.length; i++) {
      const cell = row.cells[i] as StreamCell;
      const apart = isText(cell) ? pieces(cell) : undefined;
      if (apart) cells = [...(cells ?? row.cells.slice(0, i)), ...apart];
      else cells?.push(cell);
    }
    return cells ? rowOf(row.span, cells, row.block) : row;
  });

/** Nothing at all, as merged cells leave it; a dash is a place of its own. */
export const isFiller = ({ reading, content: { text } }: StreamCell): boolean =>
  reading.kind === "empty" && (text === "" || text.trim() === "");
export const isBlank = (cell: StreamCell): boolean => cell.reading.kind === "empty";
export const isFigure = (cell: StreamCell): boolean => cell.reading.kind === "figure";
export const isText = (cell: StreamCell): boolean => cell.reading.kind === "text";
export const notationOf = (row: StreamRow): Notation => row.block?.notation ?? "lines";
