import type { LabelForm, Measure } from "./form.ts";

/** A row or column (or a group of them) with its place in the tree of labels. */
export interface AxisEntry {
  /** Keys from the root joined by ".". */
  readonly key: string;
  readonly label: string;
  readonly variants: readonly string[];
  readonly inProse: readonly string[];
  readonly measure: Measure;
  readonly startsFrom?: string;
  readonly since?: LabelForm["since"];
  /** Labels of the groups around it, outermost first. */
  readonly path: readonly AxisEntry[];
  /** Keys of the leaves below it; its own for a leaf. */
  readonly leaves: readonly string[];
  readonly isGroup: boolean;
}

const known = new WeakMap<readonly LabelForm[], readonly AxisEntry[]>();

/** Every label of an axis in the form's order, a group before its members; the same entries for the same labels. */
export function axisOf(labels: readonly LabelForm[]): readonly AxisEntry[] {
  let entries = known.get(labels);
  if (!entries) known.set(labels, (entries = entriesOf(labels, [])));
  return entries;
}

function entriesOf(labels: readonly LabelForm[], path: readonly AxisEntry[]): AxisEntry[] {
  return labels.flatMap(label => {
    const prefix = path.length ? `${path.at(-1)?.key}.` : "";
    const leaves: string[] = [];
    const entry: AxisEntry = {
      key: prefix + label.key,
      label: label.label,
      variants: label.variants ?? [],
      inProse: label.inProse ?? [],
      measure: label.measure ?? "count",
      ...(label.startsFrom && { startsFrom: label.startsFrom }),
      ...(label.since && { since: label.since }),
      path,
      leaves,
      isGroup: label.members !== undefined,
    };
    if (!label.members) {
      leaves.push(entry.key);
      return [entry];
    }
    const members = entriesOf(label.members, [...path, entry]);
    leaves.push(...members.filter(member => !member.isGroup).map(member => member.key));
    return [entry, ...members];
  });
}

/** The leaves that a key stands for, each once; a group that stands for its members is a leaf of its own. */
export function leavesAt(
  entries: readonly AxisEntry[],
  key: string,
  standsForMembers: (group: AxisEntry) => boolean = () => false,
): readonly string[] {
  const entry = entries.find(candidate => candidate.key === key);
  if (!entry?.isGroup || standsForMembers(entry)) return [key];
  return entries
    .filter(member => member.path.at(-1) === entry)
    .flatMap(member => leavesAt(entries, member.key, standsForMembers));
}

/** What the figures of a row and column measure: what the one says that doesn't just count. */
export const measureOf = (row: AxisEntry, column: AxisEntry): Measure =>
  column.measure === "count" ? row.measure : column.measure;
