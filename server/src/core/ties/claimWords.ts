import { endOf, startOf } from "../text/cut.ts";
import { axisOf, type AxisEntry } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import type { Figure } from "../network/network.ts";
import { formatExact } from "../number/exact.ts";
import type { Mention } from "../prose/mention.ts";
import { say, type Message } from "../text/message.ts";
import { once } from "../text/once.ts";
import { LONGEST_NAME } from "./limits.ts";

/** A number of the prose as a message cites it, from the words that name the cells' row or column on: 行政规范性文件 4 个. */
export function citedNumber(mention: Mention, cells: readonly Figure[], form: Form): Message {
  const { before, after, quantity } = mention;
  const number = [formatExact(quantity.value), quantity.unit].join(" ").trim();
  const named = fromName(before, cells, form);
  const words = endOf(named ?? before, LONGEST_NAME);
  const cited = `${words} ${number}${named === undefined ? startOf(after, LONGEST_NAME) : ""}`;
  return say(cited, cited);
}

function fromName(before: string, cells: readonly Figure[], form: Form): string | undefined {
  for (const axis of ["row", "column"] as const) {
    const names = cells.flatMap(figure => namesIn(form)(figure)[axis]);
    const starts = names.map(name => before.indexOf(name)).filter(at => at >= 0);
    if (starts.length) return before.slice(Math.min(...starts));
  }
  return undefined;
}

/** What prose calls a cell's row and its column, with the groups around them. */
const namesIn = once((form: Form) =>
  once((figure: Figure) => {
    const namesOf = (axis: "row" | "column"): readonly string[] =>
      entriesOf(figure, axis, form).flatMap(({ inProse }) => inProse);
    return { row: namesOf("row"), column: namesOf("column") };
  }),
);

/** The row or column of a cell, with the groups around it. */
function entriesOf({ cell }: Figure, axis: "row" | "column", form: Form): readonly AxisEntry[] {
  const table = form.tables.find(({ key }) => key === cell?.table);
  const grid = table?.grids.find(({ key }) => key === cell?.grid);
  if (!grid || !cell) return [];
  const entry = axisOf(axis === "row" ? grid.rows : grid.columns).find(({ key }) => key === cell[axis]);
  return entry ? [entry, ...entry.path] : [];
}
