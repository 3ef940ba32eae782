import type { ContainedDraft } from "../container/contained.ts";
import type { CellPlace, ParagraphPlace } from "../container/places.ts";
import { axisOf } from "../form/axis.ts";
import { chineseOrdinal } from "../number/ordinal.ts";
import type { Report } from "../report/report.ts";
import { ordinalOf } from "../report/sections/official.ts";
import { say, type Message } from "../text/message.ts";
import { firstIndex } from "../text/order.ts";
import { spanOf, touches, type Span } from "../text/span.ts";
import { shortLabel } from "../ties/cellName.ts";

/** Where in a document something stands, as its reader finds it. */
export interface DocumentPlace {
  /** Number of the form's section, from 1. */
  readonly section?: number;
  /** The paragraph's number, or those of table, row and cell, as far as all of it stands there. */
  readonly where: { readonly paragraph: number } | (Pick<CellPlace, "table"> & Partial<CellPlace>);
  /** 第三部分 表三 第 12 行 总计, or the paragraph's first words. */
  readonly words: Message;
  /** The paragraph, or the cells of its row beside each other. */
  readonly line: string;
  /** In that line. */
  readonly span: Span;
}

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
    "table" in where
      ? say(
          [...tableWords(report, first, where, "zh")].join(" "),
          [...tableWords(report, first, where, "en")].join(" "),
        )
      : quoted(text.slice(first.span.start, first.span.end));
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
function common(cell: CellPlace, last: ParagraphPlace | undefined): DocumentPlace["where"] {
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
function* tableWords(
  report: Report | undefined,
  { span }: ParagraphPlace,
  where: Partial<CellPlace> & Pick<CellPlace, "table">,
  language: "zh" | "en",
): Generator<string> {
  const at = report?.document.origin.fromDraft(span.start) ?? 0;
  const table = report?.tables.find(each => touches(each.span, at));
  if (table) yield table.form.shortName[language];
  else if (where.sheet !== undefined) yield where.sheet;
  else yield say(`第 ${where.table} 个表格`, `table ${where.table}`)[language];
  if (where.address !== undefined) yield where.address;
  else if (where.row !== undefined) yield say(`第 ${where.row} 行`, `row ${where.row}`)[language];
  if (where.cell === undefined) return;
  const grid = table?.grids.find(each => touches(each.span, at));
  const cell = grid && [...grid.cells.values()].find(each => touches(each.span, at));
  const column = cell && axisOf(grid.form.columns).find(({ key }) => key === cell.column);
  if (column?.label) yield shortLabel(column, axisOf(grid?.form.columns ?? []));
  else if (where.address === undefined) yield say(`第 ${where.cell} 格`, `cell ${where.cell}`)[language];
}

const FIRST_WORDS = 16;

function quoted(paragraph: string): Message {
  const words = paragraph.trim().replace(/\s+/g, " ");
  const shown = [...words].slice(0, FIRST_WORDS).join("") + (words.length > FIRST_WORDS ? "…" : "");
  return shown ? say(`“${shown}”`, `“${shown}”`) : say("（空白段落）", "(a blank paragraph)");
}

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
  while (isBeside(places[from - 1])) from--;
  while (isBeside(places[to])) to++;
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
