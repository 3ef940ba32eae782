import { paragraphsIn, textOfParagraph, type DocumentCell, type DocumentTable } from "../content.ts";

/** A place of a table's grid: a cell, or what goes on there of a cell that begins above or before. */
export interface GridSlot {
  readonly cell: DocumentCell;
  readonly isTop: boolean;
  readonly isLeft: boolean;
}

/** Rows of a table with all their places; each place that no cell covers has an empty cell of its own. */
export function gridOf({ rows }: DocumentTable): GridSlot[][] {
  const grid: (GridSlot | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column]) column++;
      for (let down = 0; down < cell.rows; down++)
        for (let right = 0; right < cell.columns; right++) {
          const row = grid[at + down];
          if (row) row[column + right] = { cell, isTop: down === 0, isLeft: right === 0 };
        }
    }
  }
  const width = Math.max(0, ...grid.map(row => row.length));
  return grid.map(row => Array.from({ length: width }, (_, column) => row[column] ?? emptySlot()));
}

const emptySlot = (): GridSlot => ({
  cell: { rows: 1, columns: 1, contents: [] },
  isTop: true,
  isLeft: true,
});

/** A cell's words in one line. */
export const textOfCell = ({ contents }: DocumentCell): string =>
  paragraphsIn(contents).map(textOfParagraph).join(" ").replace(/\s+/g, " ").trim();
