import { axisOf, measureOf } from "../form/axis.ts";
import type { TableForm } from "../form/form.ts";
import type { Figure, Gap } from "../network/network.ts";
import { cellKey, type Cell, type GridReading } from "../report/report.ts";
import { pointAt } from "../text/span.ts";
import { figureId, nameOfCell } from "./cellName.ts";

/** The figure at a row and column, by their keys. */
export type FigureAt = (row: string, column: string) => Figure;

/**
 * The figures of a grid: those of its cells go to `known` at once, one that the draft has no cell for when it is asked
 * for.
 */
export function cellFigures(table: TableForm, grid: GridReading, known: Map<string, Figure>): FigureAt {
  const { form, cells, span } = grid;
  const [rowAxis, columnAxis] = [axisOf(form.rows), axisOf(form.columns)];
  const rows = new Map(rowAxis.map(entry => [entry.key, entry]));
  const columns = new Map(columnAxis.map(entry => [entry.key, entry]));
  const at: FigureAt = (row, column) => {
    const id = figureId(table, form, row, column);
    const figure = known.get(id) ?? figureOf(id, row, column);
    known.set(id, figure);
    return figure;
  };
  const figureOf = (id: string, row: string, column: string): Figure => {
    const cell = cells.get(cellKey(row, column));
    const [rowEntry, columnEntry] = [rows.get(row), columns.get(column)];
    return {
      id,
      name: nameOfCell(table, { axis: rowAxis, entry: rowEntry }, { axis: columnAxis, entry: columnEntry }),
      span: cell?.span ?? pointAt(span.start),
      ...(cell?.content.kind === "figure" ? { value: cell.content.value } : { gap: gapOf(cell) }),
      bound: "exact",
      isCount: rowEntry && columnEntry ? measureOf(rowEntry, columnEntry) === "count" : false,
      cell: { table: table.key, grid: form.key, row, column },
    };
  };
  for (const { row, column } of cells.values()) at(row, column);
  return at;
}

const gapOf = (cell: Cell | undefined): Gap =>
  !cell || cell.content.kind === "figure" ? { kind: "absent" } : cell.content;
