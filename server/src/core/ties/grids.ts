import { axisOf, leavesAt, type AxisEntry } from "../form/axis.ts";
import type { SumForm, TableForm } from "../form/form.ts";
import type { Identity } from "../network/network.ts";
import type { GridReading } from "../report/report.ts";
import { say } from "../text/message.ts";
import { nameOfLine } from "./cellName.ts";
import type { FigureAt } from "./cells.ts";

/** What ties the figures of one grid: the sums of its form, and a group's own row to those of its members. */
export function* gridIdentities(table: TableForm, grid: GridReading, at: FigureAt): Generator<Identity> {
  for (const sum of grid.form.sums) yield* sumIdentities(table, grid, sum, at);
  for (const { entry } of grid.rows)
    if (entry.isGroup && !standsForMembers(grid, entry)) yield* subtotals(table, grid, entry, at);
}

/** A sum of the form, once for every line that crosses its terms. */
function* sumIdentities(
  table: TableForm,
  grid: GridReading,
  sum: SumForm,
  at: FigureAt,
): Generator<Identity> {
  const { form } = grid;
  const isAcross = sum.terms === "columns";
  const terms = axisOf(form[sum.terms]);
  const lines = isAcross ? grid.rows.map(({ entry }) => entry) : leavesOf(axisOf(form.columns));
  const across = axisOf(isAcross ? form.rows : form.columns);
  const words = "terms" in sum.words ? { ...sum.words, line: isAcross ? ROW : COLUMN } : sum.words;
  const stands = (group: AxisEntry): boolean => !isAcross && standsForMembers(grid, group);
  const group = terms.find(({ key }) => key === sum.wholes[0])?.path.at(-1);
  for (const line of lines) {
    const figures = (keys: readonly string[]) =>
      keys
        .flatMap(key => leavesAt(terms, key, stands))
        .map(key => (isAcross ? at(line.key, key) : at(key, line.key)));
    yield {
      id: `${table.key}/${form.key}/${sum.key}/${line.key}/${sum.wholes.join("+")}`,
      kind: sum.key,
      name: nameOfLine(
        table,
        line.label || !group ? { axis: across, entry: line } : { axis: terms, entry: group },
      ),
      reason: sum.reason,
      words,
      parts: figures(sum.parts),
      wholes: figures(sum.wholes),
      relation: sum.relation ?? "=",
      ...(sum.isLikely && { isLikely: sum.isLikely }),
    };
  }
}

/** A group's row beside those of its members is their sum. */
function* subtotals(
  table: TableForm,
  { form }: GridReading,
  group: AxisEntry,
  at: FigureAt,
): Generator<Identity> {
  const columns = axisOf(form.columns);
  for (const column of leavesOf(columns))
    yield {
      id: `${table.key}/${form.key}/subtotal/${group.key}/${column.key}`,
      kind: "subtotal",
      name: nameOfLine(table, { axis: columns, entry: column }),
      reason: say(`${group.label}等于其下各项之和`, `${group.label} is the sum of its items`),
      words: { parts: say("其下各项", "its items") },
      parts: group.leaves.map(leaf => at(leaf, column.key)),
      wholes: [at(group.key, column.key)],
      relation: "=",
    };
}

const ROW = say("行", "row");
const COLUMN = say("列", "column");

const leavesOf = (axis: readonly AxisEntry[]): readonly AxisEntry[] => axis.filter(entry => !entry.isGroup);

/** Whether the draft has a group's own row instead of those of its members. */
function standsForMembers({ rows }: GridReading, group: AxisEntry): boolean {
  const has = (key: string): boolean => rows.some(row => row.entry.key === key);
  return has(group.key) && !group.leaves.some(has);
}
