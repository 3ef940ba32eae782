import { axisOf } from "../../form/axis.ts";
import type { TableForm } from "../../form/form.ts";
import { cellKey, type GridReading, type Report, type TableReading } from "../report.ts";
import { traceOf } from "./traces.ts";

/**
 * Whether what is written at the end comes to stand in a table: the last section that stands is to hold one that is begun and
 * doesn't come to its last cell, or one of HTML isn't closed.
 */
export function endsInTable(report: Report): boolean {
  if (isOpenHtml(report)) return true;
  const last = report.sections.at(-1);
  const isCutOff = (form: TableForm): boolean => {
    const table = report.tables.find(reading => reading.form === form);
    return table ? !endsWhole(table) : traceOf(report, form) !== undefined;
  };
  return report.form.tables.some(form => form.section === last?.form.key && isCutOff(form));
}

function isOpenHtml({ document: { text, blocks } }: Report): boolean {
  const last = blocks.at(-1);
  const isHtml = last?.kind === "table" && last.notation === "html";
  return isHtml && !/<\/table\s*>\s*$/i.test(text.slice(last.span.start, last.span.end).slice(-200));
}

function endsWhole({ form, grids }: TableReading): boolean {
  const grid = grids.find(reading => reading.form === form.grids.at(-1));
  return grid !== undefined && hasLastCell(grid);
}

function hasLastCell({ form, rows, cells }: GridReading): boolean {
  const row = axisOf(form.rows).at(-1)?.key ?? "";
  const column = axisOf(form.columns).at(-1)?.key ?? "";
  const kind = cells.get(cellKey(row, column))?.content.kind;
  return (
    rows.some(({ entry, isPlaced }) => entry.key === row && isPlaced) &&
    kind !== undefined &&
    kind !== "missing"
  );
}
