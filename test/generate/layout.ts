import type { GridForm, LabelForm, TableForm } from "../../server/src/core/form/form.ts";
import { figureKey } from "./draft.ts";
import { leavesOf } from "./figures.ts";

/** A table as the official form draws it: cells that may span rows and columns. */
export interface Layout {
  readonly width: number;
  readonly rows: readonly (readonly LaidCell[])[];
}

export interface LaidCell {
  /** First column that it covers. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly content: LabelCell | FigureCell;
}

export interface LabelCell {
  readonly kind: "caption" | "corner" | "head" | "group" | "label";
  readonly text: string;
}

export interface FigureCell {
  readonly kind: "figure";
  readonly key: string;
}

export function layoutOf(table: TableForm): Layout {
  const width = Math.max(...table.grids.map(grid => labelColumns(grid) + leavesOf(grid.columns).length));
  return { width, rows: table.grids.flatMap(grid => gridRows(grid, width)) };
}

type Draft = { column: number; columns: number; rows: number; content: LaidCell["content"] };

function gridRows(grid: GridForm, width: number): LaidCell[][] {
  const rows: Draft[][] = [];
  const labels = labelColumns(grid);
  const put = (row: number, cell: Draft): void => void (rows[row] ??= []).push(cell);
  if (grid.caption)
    put(0, { column: 0, columns: width, rows: 1, content: { kind: "caption", text: grid.caption } });
  const top = rows.length;
  const depth = depthOf(grid.columns) + (grid.columnsTitle ? 1 : 0);
  const leaves = leavesOf(grid.columns);
  /** A grid narrower than its table stretches its last column. */
  const stretch = width - labels - leaves.length;
  if (labels)
    put(top, {
      column: 0,
      columns: labels,
      rows: depth,
      content: { kind: "corner", text: grid.corner ?? "" },
    });
  const titled = grid.columnsTitle ? 1 : 0;
  if (grid.columnsTitle) {
    const content = { kind: "head", text: grid.columnsTitle } as const;
    put(top, { column: labels, columns: leaves.length + stretch, rows: 1, content });
  }
  const head = (entries: readonly LabelForm[], at: number, level: number): number =>
    entries.reduce((column, entry) => {
      const size = leavesOf([entry]).length;
      const columns = size + (column + size === width - stretch ? stretch : 0);
      const rows = entry.members ? 1 : depth - level;
      put(top + level, { column, columns, rows, content: { kind: "head", text: entry.label } });
      if (entry.members) head(entry.members, column, level + 1);
      return column + size;
    }, at);
  head(grid.columns, labels, titled);
  const body = (entries: readonly LabelForm[], at: number, level: number, prefix: string): number =>
    entries.reduce((row, entry) => {
      const key = prefix + entry.key;
      const size = leavesOf([entry]).length;
      if (entry.members) {
        put(row, { column: level, columns: 1, rows: size, content: { kind: "group", text: entry.label } });
        body(entry.members, row, level + 1, `${key}.`);
      } else {
        const content = { kind: "label", text: entry.label } as const;
        if (labels) put(row, { column: level, columns: labels - level, rows: 1, content });
        leaves.forEach((column, i) =>
          put(row, {
            column: labels + i,
            columns: i === leaves.length - 1 ? 1 + stretch : 1,
            rows: 1,
            content: { kind: "figure", key: figureKey(grid.key, key, column) },
          }),
        );
      }
      return row + size;
    }, at);
  body(grid.rows, top + depth, 0, "");
  return rows;
}

const depthOf = (labels: readonly LabelForm[]): number =>
  Math.max(...labels.map(({ members }) => 1 + (members ? depthOf(members) : 0)));

const labelColumns = ({ rows }: GridForm): number =>
  rows.every(({ label }) => label === "") ? 0 : depthOf(rows);
