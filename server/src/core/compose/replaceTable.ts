import type { TableForm } from "../form/form.ts";
import { fold } from "../report/tables/label.ts";
import type { Report, TableReading } from "../report/report.ts";
import type { Edit } from "../text/edit.ts";
import { cover, textOf } from "../text/span.ts";
import type { FigureText } from "./sheet.ts";
import { writeTable, writtenAs } from "./table.ts";

/** Writes another table in a table's place, in its notation; undefined where that would take prose away with it. */
export function replaceTable(
  { document }: Report,
  { form, span }: TableReading,
  by: TableForm,
  figure: FigureText,
): Edit | undefined {
  const blocks = document.blocks.filter(block => block.span.end > span.start && block.span.start < span.end);
  const captions = new Set(form.grids.map(grid => fold(grid.caption ?? "")));
  const tables = blocks.filter(block => block.kind === "table");
  const isLost = blocks.some(
    block => block.kind === "line" && !captions.has(fold(textOf(document.text, block.span))),
  );
  const [first] = tables;
  if (!first || isLost) return undefined;
  const lines = writeTable(by, writtenAs(first.notation), figure);
  return {
    span: blocks.map(block => block.span).reduce(cover, first.span),
    newText: lines.join("\n"),
  };
}
