import type { AxisEntry } from "../form/axis.ts";
import type { GridForm, TableForm } from "../form/form.ts";
import { cellKey } from "../report/report.ts";
import { say, type Message } from "../text/message.ts";

/** Stable names of the table's figures: requests/requests/received|total. */
export const figureId = (table: TableForm, grid: GridForm, row: string, column: string): string =>
  `${table.key}/${grid.key}/${cellKey(row, column)}`;

const NOTE = /[（(][^（()）]{3,}[）)]/g;

/** An entry's label without the form's notes, after its group's where its own says too little: （六）其他处理·3.其他. */
export function shortLabel(entry: AxisEntry): string {
  const label = entry.label.replace(NOTE, "");
  const group = entry.path.at(-1);
  return group?.label && !/^[（(]/.test(label) ? `${group.label.replace(NOTE, "")}·${label}` : label;
}

export function nameOfCell(row: AxisEntry | undefined, column: AxisEntry | undefined): Message {
  const names = [row, column].flatMap(entry => (entry?.label ? [shortLabel(entry)] : []));
  const quoted = names.map(name => `“${name.replaceAll("“", "‘").replaceAll("”", "’")}”`);
  return say(quoted.join(""), quoted.join(" "));
}
