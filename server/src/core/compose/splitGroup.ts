import type { AxisEntry } from "../form/axis.ts";
import { cellKey, type GridReading, type RowReading } from "../report/report.ts";
import type { Edit } from "../text/edit.ts";
import { pointAt, textOf } from "../text/span.ts";
import { isLineByLine, rowLike } from "./row.ts";

/**
 * Splits the one row that a draft has for a group into rows for its members: the group's figures go to the last member,
 * the others get 0. Undefined where rows can't be written line by line or there is no row to write them after.
 */
export function splitGroup(
  text: string,
  grid: GridReading,
  group: RowReading,
  members: readonly AxisEntry[],
): Edit[] | undefined {
  const [first, ...rest] = members;
  const last = members.at(-1);
  if (!first || !last || !group.label || !isLineByLine(group)) return undefined;
  const figures = new Map(
    grid.columns.map(column => {
      const cell = grid.cells.get(cellKey(group.entry.key, column.key));
      return [column.key, cell ? textOf(text, cell.span) : ""];
    }),
  );
  const isModel = (row: RowReading): boolean =>
    row.entry.path.length === first.path.length && rowLike(text, grid, row, "", () => "") !== undefined;
  const model = grid.rows.findLast(isModel);
  if (!model) return undefined;
  const rows = rest.map(
    member =>
      rowLike(text, grid, model, member.label, column =>
        member === last ? (figures.get(column) ?? "") : "0",
      ) ?? "",
  );
  return [
    labelBehind(text, group, first.label),
    ...zeros(text, grid, group),
    { span: pointAt(group.line.end), newText: rows.map(row => `\n${row}`).join("") },
  ];
}

/** Puts a member's label behind the group's: into the blank cell there, or into a new one. */
function labelBehind(text: string, { label, line, notation }: RowReading, words: string): Edit {
  const at = (label ?? line).end;
  const rest = text.slice(at, line.end);
  const blank = notation === "tsv" ? /^ *\t(?= *\t)/.exec(rest) : /^ *\|(?= *\|)/.exec(rest);
  const pad = notation === "tsv" ? "" : " ";
  if (blank) return { span: pointAt(at + blank[0].length), newText: pad + words };
  return { span: pointAt(at), newText: notation === "tsv" ? `\t${words}` : ` | ${words}` };
}

const zeros = (text: string, grid: GridReading, group: RowReading): Edit[] =>
  grid.columns.flatMap(column => {
    const cell = grid.cells.get(cellKey(group.entry.key, column.key));
    return cell?.content.kind === "figure" && textOf(text, cell.span) !== "0"
      ? [{ span: cell.span, newText: "0" }]
      : [];
  });
