import { axisOf, leavesAt } from "../form/axis.ts";
import type { Form, GridForm } from "../form/form.ts";
import { once } from "../text/once.ts";
import { say, type Message } from "../text/message.ts";
import { figureColumns } from "../ties/figureColumns.ts";
import { figureId } from "../ties/cellName.ts";

/** What requests are divided into: by what became of them, or by who made them. */
export interface RequestShares {
  readonly title: Message;
  /** In the form's order; the columns add up to the group. */
  readonly groups: readonly { readonly name: string; readonly columns: readonly number[] }[];
}

/** The two divisions of a form's requests, over indices of its `figureColumns`: what its sums of one whole add up. */
export const requestShares = once((form: Form): readonly RequestShares[] => {
  const table = form.tables.find(({ key }) => key === "requests");
  const grid = table?.grids[0];
  if (!table || !grid) return [];
  const indexOf = new Map(figureColumns(form).map(({ id }, index) => [id, index]));
  const wholes = (terms: "rows" | "columns") =>
    grid.sums.find(sum => sum.terms === terms && sum.wholes.length === 1 && (sum.relation ?? "=") === "=");
  const [byResult, byApplicant] = [wholes("rows"), wholes("columns")];
  const [row, column] = [byResult?.wholes[0], byApplicant?.wholes[0]];
  if (!byResult || !byApplicant || row === undefined || column === undefined) return [];
  const index = (at: readonly [row: string, column: string]): number[] => {
    const found = indexOf.get(figureId(table, grid, ...at));
    return found === undefined ? [] : [found];
  };
  return [
    {
      title: say("按办理结果", "By result"),
      groups: byResult.parts.map(key => ({
        name: nameOf(grid.rows, key),
        columns: leavesAt(axisOf(grid.rows), key).flatMap(leaf => index([leaf, column])),
      })),
    },
    {
      title: say("按申请人", "By applicant"),
      groups: byApplicant.parts.flatMap(key =>
        leavesAt(axisOf(grid.columns), key).map(leaf => ({
          name: nameOf(grid.columns, leaf),
          columns: index([row, leaf]),
        })),
      ),
    },
  ];
});

/** Without its number and the form's notes. */
const nameOf = (labels: GridForm["rows"], key: string): string =>
  (axisOf(labels).find(entry => entry.key === key)?.label ?? key)
    .replace(/^（[一二三四五六七八九十]+）/, "")
    .replace(/（[^（）]{3,}）/g, "");
