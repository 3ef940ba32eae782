import type { AxisEntry } from "../form/axis.ts";
import type { GridForm, TableForm } from "../form/form.ts";
import { cellKey } from "../report/report.ts";
import { say, type Message } from "../text/message.ts";
import { once } from "../text/once.ts";

/** Stable names of the table's figures: requests/requests/received|total. */
export const figureId = (table: TableForm, grid: GridForm, row: string, column: string): string =>
  `${table.key}/${grid.key}/${cellKey(row, column)}`;

/** A row or column, or a group of them, and the axis that it stands in. */
interface AxisPlace {
  readonly axis: readonly AxisEntry[];
  readonly entry: AxisEntry | undefined;
}

/** What a reader calls a cell, as one thing: 表三“（一）予以公开·自然人”. */
export const nameOfCell = (table: TableForm, row: AxisPlace, column: AxisPlace): Message =>
  nameIn(table, row, column);

/** What a reader calls a row or column: 表三“自然人”. */
export const nameOfLine = (table: TableForm, line: AxisPlace): Message => nameIn(table, line);

function nameIn({ shortName }: TableForm, ...places: readonly AxisPlace[]): Message {
  const labels = places.flatMap(({ axis, entry }) => (entry?.label ? [shortLabel(entry, axis)] : []));
  if (!labels.length) return shortName;
  const quoted = `“${labels.join("·").replaceAll("“", "‘").replaceAll("”", "’")}”`;
  return say(`${shortName.zh}${quoted}`, `${shortName.en} ${quoted}`);
}

/** An entry's label without the form's notes, after its group's where another of the axis has the same: 行政复议·总计. */
export function shortLabel(entry: AxisEntry, axis: readonly AxisEntry[]): string {
  const label = withoutNotes(entry);
  const group = entry.path.at(-1);
  return group?.label && sharedLabels(axis).has(label) ? `${withoutNotes(group)}·${label}` : label;
}

const NOTE = /[（(][^（()）]{3,}[）)]/g;

const withoutNotes = ({ label }: AxisEntry): string => label.replace(NOTE, "");

const sharedLabels = once((axis: readonly AxisEntry[]): ReadonlySet<string> => {
  const labels = axis.map(withoutNotes);
  return new Set(labels.filter((label, at) => labels.indexOf(label) !== at));
});
