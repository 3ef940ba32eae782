import type { Form } from "../../form/form.ts";
import { calledInProse } from "../../form/inProse.ts";
import { anyOf } from "../../text/lexicon.ts";

/** A pattern of what prose calls the row or column with a key; what the form doesn't have is nowhere in a text. */
type Called = (key: string) => string;

const called =
  (table: string, grid: string, axis: "rows" | "columns") =>
  (form: Form): Called => {
    const names = calledInProse(form, table, grid, axis);
    return key => anyOf(names.get(key) ?? []);
  };

export const requestRows = called("requests", "requests", "rows");
export const caseGroups = called("reviewAndLitigation", "reviewAndLitigation", "columns");
export const documentRows = called("disclosure", "documents", "rows");
export const documentColumns = called("disclosure", "documents", "columns");
const permitRows = called("disclosure", "permits", "rows");
const enforcementRows = called("disclosure", "enforcement", "rows");

/** The decisions that table two counts, each with its grid and row and what prose calls it. */
export function decisionsOf(form: Form): readonly (readonly [grid: string, row: string, noun: string])[] {
  const [permits, enforcement] = [permitRows(form), enforcementRows(form)];
  return [
    ["permits", "permits", permits("permits")],
    ["enforcement", "penalties", enforcement("penalties")],
    ["enforcement", "coercion", enforcement("coercion")],
  ];
}
