import type { Figure } from "../../network/network.ts";
import type { Report } from "../../report/report.ts";
import { gridOf } from "../../report/tables/grids.ts";
import { contains } from "../../text/span.ts";

/**
 * Whether a figure's place in its row is beyond doubt, so that writing it there can't be wrong: nothing stands in the row that
 * has no column.
 */
export function isPlainRow(report: Report, { cell }: Figure): boolean {
  const grid = cell && gridOf(report, cell);
  const row = grid?.rows.find(({ entry }) => entry.key === cell?.row);
  return !!grid && !!row && !grid.obstacles.some(({ span }) => contains(row.line, span));
}
