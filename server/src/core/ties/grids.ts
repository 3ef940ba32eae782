import { axisOf, leavesAt, type AxisEntry } from "../form/axis.ts";
import type { GridForm, SumForm, TableForm } from "../form/form.ts";
import type { Identity } from "../network/network.ts";
import type { GridReading } from "../report/report.ts";
import { once } from "../text/once.ts";
import { say } from "../text/message.ts";
import { nameOfLine } from "./cellName.ts";
import type { FigureAt } from "./cells.ts";
import { placesOf, type Place, type Places } from "./places.ts";

/** An identity of the form, the same for all drafts: over places, not yet over a draft's figures. */
type FormIdentity = Omit<Identity, "parts" | "wholes"> & {
  readonly parts: readonly Place[];
  readonly wholes: readonly Place[];
};

/** What ties the figures of one grid: the sums of its form, and a group's own row to those of its members. */
export function gridIdentities(table: TableForm, grid: GridReading, at: FigureAt): Identity[] {
  const own = grid.rows.filter(({ entry }) => entry.isGroup).map(({ entry }) => entry);
  const standing = new Set(own.filter(group => standsForMembers(grid, group)));
  const subtotalled = own.filter(group => !standing.has(group));
  const identities: Identity[] = [];
  for (const sum of grid.form.sums) {
    const lines = standing.size
      ? linesOf(table, grid.form, sum, standing)
      : knownLines(table, grid.form, sum);
    const keys = sum.terms === "columns" ? grid.rows.map(({ entry }) => entry.key) : lines.keys();
    for (const key of keys) {
      const line = lines.get(key);
      if (line) identities.push(tied(line, at));
    }
  }
  for (const group of subtotalled)
    for (const subtotal of subtotals(table, grid.form, group)) identities.push(tied(subtotal, at));
  return identities;
}

const tied = (line: FormIdentity, at: FigureAt): Identity => ({
  ...line,
  parts: line.parts.map(at),
  wholes: line.wholes.map(at),
});

/** The lines of a form's sum where no group of rows stands for its members, kept for all drafts. */
function knownLines(table: TableForm, grid: GridForm, sum: SumForm): ReadonlyMap<string, FormIdentity> {
  const known = linesBySum(placesOf(table, grid));
  const lines = known.get(sum) ?? linesOf(table, grid, sum, new Set());
  known.set(sum, lines);
  return lines;
}

const linesBySum = once<Places, Map<SumForm, ReadonlyMap<string, FormIdentity>>>(() => new Map());

/** A sum of the form by each row or column that crosses its terms, by its key; some groups of rows stand for their members. */
function linesOf(
  table: TableForm,
  form: GridForm,
  sum: SumForm,
  standing: ReadonlySet<AxisEntry>,
): ReadonlyMap<string, FormIdentity> {
  const isAcross = sum.terms === "columns";
  const places = placesOf(table, form);
  const terms = axisOf(form[sum.terms]);
  const across = axisOf(isAcross ? form.rows : form.columns);
  const words = "terms" in sum.words ? { ...sum.words, line: isAcross ? ROW : COLUMN } : sum.words;
  const group = terms.find(({ key }) => key === sum.wholes[0])?.path.at(-1);
  const leaves = (keys: readonly string[]): readonly string[] =>
    keys.flatMap(key => leavesAt(terms, key, entry => !isAcross && standing.has(entry)));
  const [parts, wholes] = [leaves(sum.parts), leaves(sum.wholes)];
  const lineAt = (line: AxisEntry): FormIdentity => {
    const placed = (keys: readonly string[]): Place[] =>
      keys.map(key => (isAcross ? places.at(line.key, key) : places.at(key, line.key)));
    return {
      id: `${table.key}/${form.key}/${sum.key}/${line.key}/${sum.wholes.join("+")}`,
      kind: sum.key,
      name: nameOfLine(
        table,
        line.label || !group ? { axis: across, entry: line } : { axis: terms, entry: group },
      ),
      reason: sum.reason,
      words,
      parts: placed(parts),
      wholes: placed(wholes),
      relation: sum.relation ?? "=",
      ...(sum.isLikely && { isLikely: sum.isLikely }),
    };
  };
  const lines = isAcross ? across : leavesOf(across);
  return new Map(lines.map(line => [line.key, lineAt(line)]));
}

/** A group's row beside those of its members is their sum. */
function subtotals(table: TableForm, form: GridForm, group: AxisEntry): FormIdentity[] {
  const columns = axisOf(form.columns);
  const places = placesOf(table, form);
  return leavesOf(columns).map(column => ({
    id: `${table.key}/${form.key}/subtotal/${group.key}/${column.key}`,
    kind: "subtotal",
    name: nameOfLine(table, { axis: columns, entry: column }),
    reason: say(`${group.label}等于其下各项之和`, `${group.label} is the sum of its items`),
    words: { parts: say("其下各项", "its items") },
    parts: group.leaves.map(leaf => places.at(leaf, column.key)),
    wholes: [places.at(group.key, column.key)],
    relation: "=",
  }));
}

const ROW = say("行", "row");
const COLUMN = say("列", "column");

const leavesOf = (axis: readonly AxisEntry[]): readonly AxisEntry[] => axis.filter(entry => !entry.isGroup);

/** Whether the draft has a group's own row instead of those of its members. */
function standsForMembers({ rows }: GridReading, group: AxisEntry): boolean {
  return !group.leaves.some(leaf => rows.some(row => row.entry.key === leaf));
}
