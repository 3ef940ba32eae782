import { axisOf } from "../form/axis.ts";
import type { Form, GridForm } from "../form/form.ts";
import { once } from "../text/once.ts";
import type { Message } from "../text/message.ts";
import { placesOf } from "./places.ts";

/** A figure of a form's tables. */
export interface FigureColumn {
  /** As in a network. */
  readonly id: string;
  readonly name: Message;
}

/** All figures of a form in its order, row by row. */
export const figureColumns = once((form: Form): readonly FigureColumn[] =>
  form.tables.flatMap(table =>
    table.grids.flatMap(grid => {
      const places = placesOf(table, grid);
      return leavesOf(grid.rows).flatMap(row =>
        leavesOf(grid.columns).map(column => {
          const { id, name } = places.at(row, column);
          return { id, name };
        }),
      );
    }),
  ),
);

const leavesOf = (labels: GridForm["rows"]): string[] =>
  axisOf(labels)
    .filter(({ isGroup }) => !isGroup)
    .map(({ key }) => key);
