import type { GridReading, Report, TableReading } from "../report.ts";

/** Every grid of a report with its table, in the order of the text. */
export function* allGrids({ tables }: Report): Generator<{ table: TableReading; grid: GridReading }> {
  for (const table of tables) for (const grid of table.grids) yield { table, grid };
}

/** The draft's own grid of a table, by the form's keys. */
export const gridOf = (
  { tables }: Report,
  at: { readonly table: string; readonly grid: string },
): GridReading | undefined =>
  tables.find(({ form }) => form.key === at.table)?.grids.find(({ form }) => form.key === at.grid);
