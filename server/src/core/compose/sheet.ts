import { axisOf, type AxisEntry } from "../form/axis.ts";
import type { GridForm, LabelForm, TableForm } from "../form/form.ts";

/** A cell to be written, with the rows and columns that it spans. */
export interface SheetCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a table; a place that a span above or to the left covers has no cell. */
export type Sheet = readonly (readonly SheetCell[])[];

/** What to write at a place of a form: its grid, row and column by key. */
export type FigureText = (grid: string, row: string, column: string) => string;

/** Lays a table of a form out as its notice prints it. */
export function sheetOf(table: TableForm, figure: FigureText): Sheet {
  const width = Math.max(...table.grids.map(widthOf));
  return table.grids.flatMap(grid => {
    const caption = grid.caption ? [[cell(grid.caption, 1, width)]] : [];
    return [...caption, ...[...headOf(grid), ...bodyOf(grid, figure)].map(row => widened(row, grid, width))];
  });
}

const cell = (text: string, rows = 1, columns = 1): SheetCell => ({ text, rows, columns });

const leavesOf = (labels: readonly LabelForm[]): AxisEntry[] =>
  axisOf(labels).filter(entry => !entry.isGroup);

const depthOf = (labels: readonly LabelForm[]): number =>
  Math.max(...leavesOf(labels).map(entry => entry.path.length + 1));

/** Columns that the row labels take; none where the only row has no label. */
const labelDepth = (grid: GridForm): number => (grid.rows.every(row => !row.label) ? 0 : depthOf(grid.rows));

const widthOf = (grid: GridForm): number => labelDepth(grid) + leavesOf(grid.columns).length;

function headOf(grid: GridForm): SheetCell[][] {
  const depth = depthOf(grid.columns);
  const rows: SheetCell[][] = Array.from({ length: depth }, () => []);
  for (const entry of axisOf(grid.columns)) {
    const level = entry.path.length;
    rows[level]?.push(cell(entry.label, entry.isGroup ? 1 : depth - level, entry.leaves.length));
  }
  if (grid.columnsTitle) rows.unshift([cell(grid.columnsTitle, 1, leavesOf(grid.columns).length)]);
  if (labelDepth(grid)) rows[0]?.unshift(cell(grid.corner ?? "", rows.length, labelDepth(grid)));
  return rows;
}

function bodyOf(grid: GridForm, figure: FigureText): SheetCell[][] {
  const depth = labelDepth(grid);
  const columns = leavesOf(grid.columns);
  return leavesOf(grid.rows).map(row => {
    const groups = row.path.filter(group => group.leaves[0] === row.key);
    const labels = depth
      ? [
          ...groups.map(group => cell(group.label, group.leaves.length)),
          cell(row.label, 1, depth - row.path.length),
        ]
      : [];
    return [...labels, ...columns.map(column => cell(figure(grid.key, row.key, column.key)))];
  });
}

/** A row of a narrow grid fills the table's width with its last cell. */
function widened(row: readonly SheetCell[], grid: GridForm, width: number): SheetCell[] {
  const missing = width - widthOf(grid);
  const last = row.at(-1);
  return last && missing > 0 ? [...row.slice(0, -1), { ...last, columns: last.columns + missing }] : [...row];
}
