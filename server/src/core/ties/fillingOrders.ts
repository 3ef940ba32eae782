import type { LabelForm, TableForm } from "../form/form.ts";
import type { Figure } from "../network/network.ts";

/** The orders in which a table's figures are filled in: row by row, which is the order of the text, and column by column. */
export function fillingOrders(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const columns = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.cell?.grid}|${figure.cell?.column}`;
    const column = columns.get(key);
    if (column) column.push(figure);
    else columns.set(key, [figure]);
  }
  return [figures, [...columns.values()].flat()];
}

/** Whether a new draft takes the figure over from last year's report, so that it doesn't show how far a table is filled in. */
export function isCarriedOver({ grids }: TableForm, { cell }: Figure): boolean {
  const grid = grids.find(({ key }) => key === cell?.grid);
  const starts = (labels: readonly LabelForm[] = [], key: string | undefined): boolean =>
    labels.some(label => label.key === key && label.startsFrom !== undefined);
  return starts(grid?.rows, cell?.row) || starts(grid?.columns, cell?.column);
}
