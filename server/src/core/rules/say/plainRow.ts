import type { Figure } from "../../network/network.ts";
import type { Report, RowReading } from "../../report/report.ts";
import { contains, type Span } from "../../text/span.ts";

/**
 * Whether a figure's place in its row is beyond doubt, so that writing it there can't be wrong: nothing stands in the row that
 * has no column.
 */
export function isPlainRow(report: Report, figure: Figure): boolean {
  const found = rowOf(report, figure);
  return !!found && !found.obstacles.some(span => contains(found.row.line, span));
}

function rowOf({ tables }: Report, { cell }: Figure): { row: RowReading; obstacles: Span[] } | undefined {
  for (const { form, grids } of tables) {
    if (form.key !== cell?.table) continue;
    const grid = grids.find(({ form: { key } }) => key === cell.grid);
    const row = grid?.rows.find(({ entry }) => entry.key === cell.row);
    if (row) return { row, obstacles: grid?.obstacles.map(({ span }) => span) ?? [] };
  }
  return undefined;
}
