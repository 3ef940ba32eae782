import { axisOf, measureOf, type AxisEntry } from "../form/axis.ts";
import type { GridForm, TableForm } from "../form/form.ts";
import type { Figure } from "../network/network.ts";
import { once } from "../text/once.ts";
import { figureId, nameOfCell } from "./cellName.ts";

/** What is known of a grid's figure before any draft: it is the same in all of them. */
export type Place = Pick<Figure, "id" | "name" | "isCount"> & { readonly cell: NonNullable<Figure["cell"]> };

/** The places of one grid of a form, each made when it is first asked for. */
export class Places {
  readonly #table: TableForm;
  readonly #grid: GridForm;
  readonly #known = new Map<string, Map<string, Place>>();

  constructor(table: TableForm, grid: GridForm) {
    this.#table = table;
    this.#grid = grid;
  }

  /** The place at a row and column, by their keys; either may be a group's. */
  at(row: string, column: string): Place {
    let ofRow = this.#known.get(row);
    if (!ofRow) this.#known.set(row, (ofRow = new Map()));
    const known = ofRow.get(column);
    if (known) return known;
    const place = this.#made(row, column);
    ofRow.set(column, place);
    return place;
  }

  #made(row: string, column: string): Place {
    const [table, grid] = [this.#table, this.#grid];
    const [rows, columns] = [axisOf(grid.rows), axisOf(grid.columns)];
    const [rowEntry, columnEntry] = [entryOf(rows, row), entryOf(columns, column)];
    return {
      id: figureId(table, grid, row, column),
      name: nameOfCell(table, { axis: rows, entry: rowEntry }, { axis: columns, entry: columnEntry }),
      isCount: rowEntry && columnEntry ? measureOf(rowEntry, columnEntry) === "count" : false,
      cell: { table: table.key, grid: grid.key, row, column },
    };
  }
}

const entryOf = (axis: readonly AxisEntry[], key: string): AxisEntry | undefined =>
  axis.find(entry => entry.key === key);

const byGrid = once<TableForm, Map<GridForm, Places>>(() => new Map());

/** The places of a table's grid, kept for all drafts. */
export function placesOf(table: TableForm, grid: GridForm): Places {
  const known = byGrid(table);
  const places = known.get(grid) ?? new Places(table, grid);
  known.set(grid, places);
  return places;
}
