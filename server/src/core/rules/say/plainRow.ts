import type { Figure } from "../../network/network.ts";
import { cellKey, type GridReading, type Report, type RowReading } from "../../report/report.ts";
import { gridOf } from "../../report/tables/grids.ts";
import { contains } from "../../text/span.ts";

/**
 * Whether a figure's place in its row is beyond doubt, so that writing it there can't be wrong: nothing stands in the row that
 * has no column or can't be read, and no cell is missing from it.
 */
export function isPlainRow(report: Report, figure: Figure): boolean {
  const { grid, row } = rowOf(report, figure);
  if (!grid || !row) return false;
  const isRead = grid.columns.every(column => {
    const kind = grid.cells.get(cellKey(row.entry.key, column.key))?.content.kind;
    return kind === "figure" || kind === "empty";
  });
  return isRead && !isOverfull(report, figure);
}

/** Whether something stands in a figure's row that has no column: with one figure more the row might be laid otherwise. */
export function isOverfull(report: Report, figure: Figure): boolean {
  const { grid, row } = rowOf(report, figure);
  return !!grid && !!row && grid.obstacles.some(({ span }) => contains(row.line, span));
}

/** The row that a figure stands in, with the stretch of its table. */
export function rowOf(report: Report, { cell }: Figure): { grid?: GridReading; row?: RowReading } {
  const grid = cell && gridOf(report, cell);
  const row = grid?.rows.find(({ entry }) => entry.key === cell?.row);
  return { ...(grid && { grid }), ...(row && { row }) };
}
