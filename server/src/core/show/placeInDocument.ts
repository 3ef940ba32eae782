import type { ContainedDraft } from "../container/contained.ts";
import type { PageLine } from "../container/content.ts";
import type { CellPlace, ParagraphPlace } from "../container/places.ts";
import { axisOf } from "../form/axis.ts";
import { chineseOrdinal } from "../number/ordinal.ts";
import type { Report, TableReading } from "../report/report.ts";
import { ordinalOf } from "../report/sections/official.ts";
import { say, type Language, type Message } from "../text/message.ts";
import { firstIndex } from "../text/order.ts";
import { spanOf, touches, type Span } from "../text/span.ts";
import { shortLabel } from "../ties/cellName.ts";

/** Where in a document something stands, as its reader finds it. */
export interface DocumentPlace {
  /** Number of the form's section, from 1. */
  readonly section?: number;
  /** The paragraph's number, or those of table, row and cell, as far as all of it stands there. */
  readonly where: { readonly paragraph: number } | PageLine | PartOfTable;
  /** 第三部分 表三 第 12 行 总计, or the paragraph's first words. */
  readonly words: Message;
  /** The paragraph, or the cells of its row beside each other. */
  readonly line: string;
  /** In that line. */
  readonly span: Span;
}

/** A table, or a row or cell of it. */
type PartOfTable = Pick<CellPlace, "table"> & Partial<CellPlace>;

/** Where a stretch of a document's text stands; `report` is what the text was read as. */
export function placeInDocument(
  { text, places }: ContainedDraft,
  report: Report | undefined,
  span: Span,
): DocumentPlace | undefined {
  const at = Math.min(placeAt(places, span.start), places.length - 1);
  const first = places[at];
  if (!first) return undefined;
  const last = span.end > first.span.end ? places[placeAt(places, span.end)] : first;
  const section = sectionAt(report, first.span.start);
  const where = "table" in first.where ? common(first.where, last) : first.where;
  const words =
    "paragraph" in where
      ? quoted(text.slice(first.span.start, first.span.end))
      : say(
          [...wordsInTable(report, first.span.start, where, "zh")].join(" "),
          [...wordsInTable(report, first.span.start, where, "en")].join(" "),
        );
  return {
    ...(section && { section }),
    where,
    words: section
      ? say(`第${chineseOrdinal(section)}部分 ${words.zh}`, `section ${section}, ${words.en}`)
      : words,
    ...lineWith(text, rowAround(places, at), first, span),
  };
}

/** Index of the paragraph at an offset, or of the next. */
const placeAt = (places: readonly ParagraphPlace[], offset: number): number =>
  firstIndex(places, ({ span }) => span.end >= offset);

/** A cell's numbers, as far as another place has the same. */
function common(cell: CellPlace, last: ParagraphPlace | undefined): PartOfTable {
  const { table, row } = cell;
  if (!last || !("table" in last.where) || last.where.table !== table || last.where.row !== row)
    return { table };
  return last.where.cell === cell.cell ? cell : { table, row };
}

function sectionAt(report: Report | undefined, offset: number): number | undefined {
  if (!report) return undefined;
  const at = report.document.origin.fromDraft(offset);
  const section = report.sections.findLast(({ heading }) => heading.span.start <= at);
  return section && ordinalOf(report.form, section.form);
}

/** 表三, 第 12 行, 总计 */
function* wordsInTable(
  report: Report | undefined,
  offset: number,
  where: PartOfTable | PageLine,
  language: Language,
): Generator<string> {
  const at = report?.document.origin.fromDraft(offset) ?? 0;
  const table = report?.tables.find(each => touches(each.span, at));
  if (table) yield table.form.shortName[language];
  if ("page" in where) {
    const { page, line } = where;
    yield say(`第 ${page} 页第 ${line} 行`, `page ${page}, line ${line}`)[language];
    return;
  }
  const { sheet, address, row, cell } = where;
  if (!table) yield sheet ?? say(`第 ${where.table} 个表格`, `table ${where.table}`)[language];
  if (address !== undefined) yield address;
  else if (row !== undefined) yield say(`第 ${row} 行`, `row ${row}`)[language];
  const column = cell === undefined ? undefined : columnAt(table, at);
  if (column !== undefined) yield column;
  else if (cell !== undefined && address === undefined) yield say(`第 ${cell} 格`, `cell ${cell}`)[language];
}

/** What the form calls the column of the cell at a place of the text as it was read. */
function columnAt(table: TableReading | undefined, at: number): string | undefined {
  const grid = table?.grids.find(each => touches(each.span, at));
  const cell = grid && [...grid.cells.values()].find(each => touches(each.span, at));
  const axis = grid ? axisOf(grid.form.columns) : [];
  const column = axis.find(({ key }) => key === cell?.column);
  return column?.label ? shortLabel(column, axis) : undefined;
}

const FIRST_WORDS = 16;
/** Behind so many of its letters, white space with them, nothing of a paragraph is shown. */
const LOOKED_AT = 100;

function quoted(paragraph: string): Message {
  const words = paragraph.trimStart().slice(0, LOOKED_AT).replace(/\s+/g, " ").trimEnd();
  const shown = [...words].slice(0, FIRST_WORDS).join("") + (words.length > FIRST_WORDS ? "…" : "");
  return shown ? say(`“${shown}”`, `“${shown}”`) : say("（空白段落）", "(a blank paragraph)");
}

/** A row is shown as far as so many cells on either side. */
const CELLS_BESIDE = 50;

/** The places of the row that a place is in; a paragraph outside tables alone. */
function rowAround(places: readonly ParagraphPlace[], at: number): readonly ParagraphPlace[] {
  const isBeside = (place: ParagraphPlace | undefined): boolean => {
    const [one, other] = [place?.where, places[at]?.where];
    return (
      !!one &&
      !!other &&
      "table" in one &&
      "table" in other &&
      one.table === other.table &&
      one.row === other.row
    );
  };
  let [from, to] = [at, at + 1];
  while (at - from < CELLS_BESIDE && isBeside(places[from - 1])) from--;
  while (to - at < CELLS_BESIDE && isBeside(places[to])) to++;
  return places.slice(from, to);
}

const BETWEEN_CELLS = " │ ";

function lineWith(
  text: string,
  row: readonly ParagraphPlace[],
  first: ParagraphPlace,
  { start, end }: Span,
): Pick<DocumentPlace, "line" | "span"> {
  let line = "";
  let from = 0;
  for (const { span } of row) {
    if (line || span !== row[0]?.span) line += BETWEEN_CELLS;
    if (span === first.span) from = line.length;
    line += text.slice(span.start, span.end).replaceAll("\n", " ");
  }
  const at = Math.max(start, first.span.start) - first.span.start;
  const length = Math.max(0, Math.min(end, first.span.end) - Math.max(start, first.span.start));
  return { line, span: spanOf(from + at, from + at + length) };
}
