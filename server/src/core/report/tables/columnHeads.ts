import { axisOf, type AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { AxisLabels } from "./axisLabels.ts";
import type { PlacedLabel } from "../report.ts";
import { placeLabels, type PlacedToken } from "./rowLabels.ts";
import { isFigure, type StreamRow } from "./stream.ts";

/** The columns that a table's head names. */
export interface ColumnHeads {
  /** Leaves in the order of the draft's columns; all of the form's where the head is gone or torn. */
  readonly columns: readonly AxisEntry[];
  readonly labels: readonly PlacedLabel[];
  /** Leaves that the head leaves out though it names most. */
  readonly absent: readonly AxisEntry[];
  /** Index of the first row given that names a column; undefined where none does. */
  readonly firstRow?: number;
  /** Geometry column of each leaf that the head names. */
  readonly positions: ReadonlyMap<AxisEntry, number>;
}

export function readColumnHeads(form: GridForm, head: readonly StreamRow[]): ColumnHeads {
  const axis = AxisLabels.of(form, () => axisOf(form.columns));
  const leaves = axis.entries.filter(entry => !entry.isGroup);
  const rows = head.filter(row => !row.cells.some(isFigure));
  const tokens = placeLabels(rows, axis, 0);
  const named = tokens.filter(token => !token.entry.isGroup);
  const isComplete = named.length === leaves.length;
  const found = new Set(named.map(token => token.entry));
  const top = rows[tokens[0]?.row ?? -1];
  return {
    ...(top && { firstRow: head.indexOf(top) }),
    columns: isComplete && inOneRow(named) ? named.map(token => token.entry) : leaves,
    labels: tokens.map(({ entry, span, how }) => ({ axis: "column", entry, span, how })),
    absent: 2 * named.length > leaves.length ? leaves.filter(leaf => !found.has(leaf)) : [],
    positions: new Map(named.map(token => [token.entry, rows[token.row]?.cells[token.cell]?.column ?? 0])),
  };
}

/** Only in a head of one row is the order of its labels that of its columns. */
const inOneRow = (tokens: readonly PlacedToken[]): boolean =>
  tokens.every(token => token.row === tokens[0]?.row);
