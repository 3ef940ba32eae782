import { axisOf, type AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import type { Span } from "../../text/span.ts";
import type { PlacedLabel } from "../report.ts";
import { AxisLabels } from "./axisLabels.ts";
import { ungluedHeads } from "./gluedHeads.ts";
import { fold } from "./label.ts";
import { placeLabels, type PlacedToken } from "./rowLabels.ts";
import { isText, type StreamCell, type StreamRow } from "./stream.ts";
import { mendedHead } from "./tornHeads.ts";
import { mendedLabels } from "./tornLabels.ts";

/** The columns that a table's head names. */
export interface ColumnHeads {
  /** Leaves in the order of the draft's columns; all of the form's where the head is gone or torn. */
  readonly columns: readonly AxisEntry[];
  readonly labels: readonly PlacedLabel[];
  /** Leaves that the head leaves out though it names most. */
  readonly absent: readonly AxisEntry[];
  /** Columns that the form doesn't have, and how many of the form's stand before each. */
  readonly surplus: readonly { readonly span: Span; readonly behind: number }[];
  /** Index of the first row given that names a column; undefined where none does. */
  readonly firstRow?: number;
  /** Geometry column of each leaf that the head names. */
  readonly positions: ReadonlyMap<AxisEntry, number>;
}

export function readColumnHeads(form: GridForm, head: readonly StreamRow[]): ColumnHeads {
  const axis = AxisLabels.of(form, () => axisOf(form.columns));
  const leaves = axis.entries.filter(entry => !entry.isGroup);
  const worded = head.filter(row => !row.figures);
  const rows = mendedHead(ungluedHeads(mendedLabels(worded, axis), axis, form.corner), axis);
  const tokens = inPlaceOf(form, rows, leaves, placeLabels(rows, axis, { least: 0, shared: new Set() }));
  const named = tokens.filter(token => !token.entry.isGroup);
  const isComplete = named.length === leaves.length;
  const found = new Set(named.map(token => token.entry));
  const top = rows[tokens[0]?.row ?? -1];
  const columns = isComplete && inOneRow(tokens) ? named.map(token => token.entry) : leaves;
  return {
    columns,
    labels: tokens.map(({ entry, span, how }) => ({ axis: "column", entry, span, how })),
    absent: 2 * named.length > leaves.length ? leaves.filter(leaf => !found.has(leaf)) : [],
    surplus: isComplete ? surplusIn(rows, named, columns) : [],
    positions: new Map(named.map(token => [token.entry, rows[token.row]?.cells[token.cell]?.column ?? 0])),
    ...(top && { firstRow: head.findIndex(row => row.span === top.span) }),
  };
}

/** Only in a head of one row, without groups above the columns, is the order of its labels that of its columns. */
const inOneRow = (tokens: readonly PlacedToken[]): boolean =>
  tokens.every(token => token.row === tokens[0]?.row && !token.entry.isGroup);

/** Sums of some columns, which offices add to the form's own. */
const SUBTOTALS = new Set(["小计", "合计"]);

function surplusIn(
  rows: readonly StreamRow[],
  named: readonly PlacedToken[],
  columns: readonly AxisEntry[],
): ColumnHeads["surplus"] {
  const surplus: { span: Span; behind: number }[] = [];
  rows.forEach(({ cells }, at) => {
    cells.forEach((cell, i) => {
      if (!isText(cell) || !SUBTOTALS.has(fold(cell.content.text))) return;
      const before = named.findLast(token => token.row === at && token.cell < i);
      const isOwn = named.some(token => token.row === at && token.cell === i);
      if (!isOwn && before) surplus.push({ span: cell.span, behind: columns.indexOf(before.entry) + 1 });
    });
  });
  return surplus;
}

/**
 * The labels found, or, where a row has the head's corner and as many texts behind it as the form has columns and none of
 * them is one: each in its column's place. So stand the heads of another item.
 */
function inPlaceOf(
  { corner = "" }: GridForm,
  rows: readonly StreamRow[],
  leaves: readonly AxisEntry[],
  tokens: readonly PlacedToken[],
): readonly PlacedToken[] {
  if (tokens.length || !corner) return tokens;
  const at = rows.length - 1;
  const texts = (rows[at]?.cells ?? []).flatMap((cell, i) => (isText(cell) ? [{ cell, i }] : []));
  const [first, ...heads] = texts;
  const isForeign = first && isWorded(first.cell, corner) && heads.length === leaves.length;
  if (!isForeign) return tokens;
  return heads.map(({ cell, i }, column) => ({
    row: at,
    cell: i,
    text: cell.content.text,
    span: cell.span,
    matches: [],
    entry: leaves[column] as AxisEntry,
    how: "misprinted",
  }));
}

const isWorded = (cell: StreamCell, words: string): boolean => fold(cell.content.text) === fold(words);
