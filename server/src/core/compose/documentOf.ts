import type { Content, DocumentCell, DocumentParagraph, DocumentTable } from "../container/content.ts";
import type { Block, Line, RawCell, TableBlock } from "../document/document.ts";
import { readCell } from "../document/inline.ts";
import { axisOf } from "../form/axis.ts";
import type { TableForm } from "../form/form.ts";
import { cellKey, type Cell, type Report, type TableReading } from "../report/report.ts";
import { foldLabel } from "../report/tables/label.ts";
import { once } from "../text/once.ts";
import { contains, spanOf, textOf } from "../text/span.ts";
import { sheetOf } from "./sheet.ts";

/** A report as a document that is handed in: its words in their order, the form's tables as its notice prints them. */
export function documentOf(report: Report): Content[] {
  const { blocks } = report.document;
  const official = report.tables.filter(table => isWhole(report, table));
  const written = new Set<TableReading>();
  return blocks.flatMap((block): Content[] => {
    const table = official.find(({ span }) => contains(span, block.span));
    if (!table) return block.kind === "line" ? lineOf(report, block) : tableAsItIs(block);
    if (written.has(table)) return [];
    written.add(table);
    return [officialTable(report, table)];
  });
}

/**
 * Whether all of a table has its place in the form, so that nothing is lost when it is laid out anew: every figure, and
 * no words between its rows but the form's own.
 */
function isWhole({ document }: Report, { form, grids, span }: TableReading): boolean {
  const own = labelsOf(form);
  const isOwn = (block: Block): boolean =>
    block.kind === "table" || own.has(foldLabel(textOf(document.text, block.content)).words);
  return (
    grids.length === form.grids.length &&
    grids.every(
      ({ cells, obstacles }) =>
        !obstacles.length && [...cells.values()].every(({ content }) => content.kind !== "unplaced"),
    ) &&
    blocksOf(document, span).every(block => contains(span, block.span) && isOwn(block))
  );
}

const blocksOf = (document: Report["document"], { start, end }: TableReading["span"]): readonly Block[] =>
  document.blocks.filter(({ span }) => span.start < end && start < span.end);

/** Every label and caption of a table's form, folded. */
const labelsOf = once(
  (form: TableForm): ReadonlySet<string> =>
    new Set(
      form.grids
        .flatMap(({ rows, columns, caption, corner, columnsTitle }) => [
          ...[...axisOf(rows), ...axisOf(columns)].flatMap(({ label, variants }) => [label, ...variants]),
          ...[caption, corner, columnsTitle].filter(words => words !== undefined),
        ])
        .map(words => foldLabel(words).words),
    ),
);

function officialTable({ document }: Report, { form, grids }: TableReading): DocumentTable {
  const cells = new Map(grids.map(grid => [grid.form.key, grid.cells]));
  const sheet = sheetOf(form, (grid, row, column) => {
    const cell = cells.get(grid)?.get(cellKey(row, column));
    return cell ? wordsIn(document.text, cell) : "";
  });
  return {
    kind: "table",
    rows: sheet.map(row =>
      row.map(({ text, rows, columns }) => ({ rows, columns, contents: [paragraph(text)] })),
    ),
  };
}

/** What stands in a cell, with what stands behind its figure. */
function wordsIn(text: string, { span, content }: Cell): string {
  if (content.kind === "empty" || content.kind === "missing") return "";
  const note = content.kind === "figure" && content.note ? textOf(text, content.note) : "";
  return textOf(text, span) + note;
}

const paragraph = (words: string, depth?: number): DocumentParagraph => ({
  kind: "paragraph",
  pieces: words ? [{ words }] : [],
  ...(depth && { depth }),
});

/** A line without the marks of its notation; the title is a heading of depth 1, sections are of 2, their parts of 3. */
function lineOf({ document, title, sections }: Report, line: Line): Content[] {
  const { start } = line.mark?.span ?? line.content;
  const words = readCell(document.text, spanOf(start, line.content.end), 0).content.text;
  const depth = title?.lines.some(each => contains(line.span, each))
    ? 1
    : sections.some(({ heading }) => heading === line)
      ? 2
      : sections.some(({ parts }) => parts.some(({ heading }) => heading === line))
        ? 3
        : undefined;
  return words ? [paragraph(words, depth)] : [];
}

/** A table that is none of the form's: its cells in their columns. */
function tableAsItIs({ rows }: TableBlock): Content[] {
  const width = Math.max(...rows.map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1));
  return [{ kind: "table", rows: rows.map(({ cells }) => inColumns(cells, width)) }];
}

const inColumns = (cells: readonly RawCell[], width: number): DocumentCell[] =>
  Array.from({ length: width }, (_, column) => ({
    rows: 1,
    columns: 1,
    contents: [paragraph(cells.find(cell => cell.column === column)?.content.text ?? "")],
  }));
