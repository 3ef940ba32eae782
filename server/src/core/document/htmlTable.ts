import { MappedBuilder } from "../text/mapped.ts";
import { isSpace, type Span } from "../text/span.ts";
import type { RawCell, Row, TableBlock } from "./document.ts";
import { cellOf } from "./inline.ts";
import { ColumnsTaken } from "./taken.ts";

interface OpenCell {
  readonly column: number;
  /** Where a figure would be typed: after the tags that open the cell. */
  home: number;
  isEntered: boolean;
  /** Stretches of the draft, with what they stand for if that is something else. */
  readonly pieces: { readonly span: Span; readonly text?: string }[];
}

interface OpenTable {
  readonly start: number;
  readonly rows: Row[];
  readonly taken: ColumnsTaken;
  row?: { readonly start: number; end: number; readonly cells: RawCell[] };
  cell?: OpenCell;
  /** Holds another table: laid out with it, no table of figures. */
  isLayout: boolean;
  end: number;
}

/** Puts together the tables of one stretch of HTML from its tags, whichever of them are missing. */
export class HtmlTableReader {
  readonly tables: TableBlock[] = [];
  readonly #text: string;
  readonly #open: OpenTable[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(name: string, attributes: ReadonlyMap<string, string>, span: Span): void {
    const outer = this.#open.at(-1);
    if (name === "table") {
      if (outer) outer.isLayout = true;
      const table = {
        start: span.start,
        rows: [],
        taken: new ColumnsTaken(),
        isLayout: false,
        end: span.end,
      };
      this.#open.push(table);
    } else if (outer) {
      outer.end = span.end;
      if (name === "tr" || name === "caption") openRow(this.#text, outer, span.start);
      if (CELLS.has(name)) openCell(this.#text, outer, attributes, span);
      else addMeaning(outer.cell, OPENED.get(name), span);
      if (outer.cell && !outer.cell.isEntered) outer.cell.home = span.end;
    }
  }

  close(name: string, span: Span): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.end = span.end;
    if (name === "table") this.#closeTable();
    else if (CELLS.has(name)) closeCell(this.#text, table);
    else if (ROWS.has(name)) closeRow(this.#text, table);
    else addMeaning(table.cell, CLOSED.get(name), span);
    if (table.cell) table.cell.isEntered = true;
  }

  text(span: Span): void {
    const table = this.#open.at(-1);
    if (!table?.cell) return;
    table.cell.pieces.push({ span });
    table.cell.isEntered ||= !isBlank(this.#text, span);
  }

  entity(text: string, span: Span): void {
    const cell = this.#open.at(-1)?.cell;
    if (!cell) return;
    cell.pieces.push({ span, text });
    cell.isEntered = true;
  }

  /** Closes what the text leaves open; a last cell goes no further than its line. */
  end(): void {
    for (let table = this.#open.at(-1); table; table = this.#open.at(-1)) {
      if (!table.isLayout) this.#breakOff(table);
      this.#closeTable();
    }
  }

  #breakOff(table: OpenTable): void {
    const first = table.cell?.pieces.find(({ span }) => !isBlank(this.#text, span))?.span.start;
    const lineEnd = first === undefined ? -1 : lineEndFrom(this.#text, first);
    if (lineEnd >= 0) closeCell(this.#text, table, lineEnd);
    else if (CUT_OFF.test(this.#text.slice(table.end))) table.end = this.#text.length;
  }

  #closeTable(): void {
    const table = this.#open.pop();
    if (!table) return;
    closeRow(this.#text, table);
    if (table.isLayout || !table.rows.length) return;
    const span = { start: table.start, end: table.end };
    this.tables.push({ kind: "table", notation: "html", span, rows: table.rows });
  }
}

/** Where the line ends that an offset is in; -1 in the last. */
function lineEndFrom(text: string, offset: number): number {
  LINE_END.lastIndex = offset;
  return LINE_END.exec(text)?.index ?? -1;
}

const LINE_END = /[\r\n]/g;

/** A tag that the text ends in. */
const CUT_OFF = /^\s*<[^<>]*$/;

const CELLS = new Set(["td", "th", "caption"]);
const ROWS = new Set(["tr", "thead", "tbody", "tfoot"]);
const BREAKS = ["br", "p", "div", "li"].map(name => [name, "\n"] as const);

/** What tags within a cell mean: a raised number is a note's, and must not be read with the figure before it. */
const OPENED = new Map<string, string>([...BREAKS, ["sup", "["]]);
const CLOSED = new Map<string, string>([...BREAKS, ["sup", "]"]]);

function openRow(text: string, table: OpenTable, start: number): void {
  closeRow(text, table);
  table.row = { start, end: start, cells: [] };
}

function openCell(text: string, table: OpenTable, attributes: ReadonlyMap<string, string>, span: Span): void {
  closeCell(text, table);
  table.row ??= { start: span.start, end: span.end, cells: [] };
  const column = table.taken.place(sizeOf(attributes.get("colspan")), sizeOf(attributes.get("rowspan")));
  table.cell = { column, home: span.end, isEntered: false, pieces: [] };
}

const sizeOf = (attribute: string | undefined): number =>
  Math.max(1, Number.parseInt(attribute ?? "", 10) || 1);

function addMeaning(cell: OpenCell | undefined, text: string | undefined, span: Span): void {
  if (text) cell?.pieces.push({ span, text });
}

function closeCell(text: string, table: OpenTable, limit = Infinity): void {
  const { cell, row } = table;
  if (!cell || !row) return;
  const builder = new MappedBuilder();
  for (const { span, text: meaning } of cell.pieces) {
    if (span.start >= limit) break;
    if (meaning === undefined) builder.copy(text, span.start, Math.min(span.end, limit));
    else builder.put(meaning, span);
    row.end = Math.min(span.end, limit);
  }
  const home = { start: cell.home, end: cell.home };
  row.end = Math.max(row.end, cell.home);
  row.cells.push(cellOf(builder.build(home), cell.column, home));
  table.end = limit === Infinity ? Math.max(table.end, row.end) : row.end;
  table.cell = undefined;
}

function closeRow(text: string, table: OpenTable): void {
  closeCell(text, table);
  const { row } = table;
  if (!row) return;
  if (row.cells.length) table.rows.push({ span: { start: row.start, end: row.end }, cells: row.cells });
  table.row = undefined;
  table.taken.nextRow();
}

function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
