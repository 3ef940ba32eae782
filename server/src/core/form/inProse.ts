import { axisOf } from "./axis.ts";
import type { Form } from "./form.ts";

/** What prose calls the rows or columns of a form's grid, by their keys; empty where the form has no such grid. */
export function calledInProse(
  form: Form,
  table: string,
  grid: string,
  axis: "rows" | "columns",
): ReadonlyMap<string, readonly string[]> {
  const grids = form.tables.find(({ key }) => key === table)?.grids;
  const labels = grids?.find(({ key }) => key === grid)?.[axis] ?? [];
  return new Map(axisOf(labels).map(({ key, inProse }) => [key, inProse]));
}
