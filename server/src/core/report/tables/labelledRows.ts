import { axisOf, type AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { foldLabel } from "./label.ts";
import type { Obstacle } from "../report.ts";
import type { PlacedToken } from "./rowLabels.ts";
import type { LabelledRow } from "./rowPlacement.ts";
import { isBlank, isFigure, isText, type StreamCell, type StreamRow } from "./stream.ts";

/**
 * Joins each row's label with the cells behind it; a row broken over several lines takes those that follow. Rows of figures
 * without a label are placed by their order where the form has just as many rows there.
 */
export function labelledRows(
  form: GridForm,
  rows: readonly StreamRow[],
  tokens: readonly PlacedToken[],
  width: number,
  terms: ReadonlySet<string>,
  obstacles: Obstacle[],
): LabelledRow[] {
  const labels = new Map<number, PlacedToken>();
  for (const token of tokens) labels.set(token.row, token);
  const labelled: LabelledRow[] = [];
  const seen = new Set<AxisEntry>();
  for (let at = 0; at < rows.length; at++) {
    const source = rows[at] as StreamRow;
    const token = labels.get(at);
    if (!token) {
      if (labels.size && at > (tokens[0]?.row ?? 0) && hasUnknownLabel(source, terms))
        obstacles.push({ kind: "row-extra", span: source.span });
      continue;
    }
    const behind = source.cells.slice(token.cell + 1);
    const below = behind.some(isFigure) ? [] : rowsBelow(rows, at, labels, width);
    const values = below.length ? below : withoutNote(behind, width);
    const unknown = values.findIndex(isText);
    const firstFigure = values.findIndex(isFigure);
    if (token.entry.isGroup && (firstFigure < 0 || (unknown >= 0 && unknown < firstFigure))) {
      if (firstFigure >= 0) obstacles.push({ kind: "row-extra", span: source.span });
      continue;
    }
    if (seen.has(token.entry)) continue;
    seen.add(token.entry);
    const labelColumn = source.cells[token.cell]?.column ?? 0;
    labelled.push({ entry: token.entry, label: token.span, source, values, labelColumn });
  }
  return withUnlabelled(form, rows, labelled, width);
}

/** Between two known rows, as many rows of figures as the form has there are those rows. */
function withUnlabelled(
  form: GridForm,
  rows: readonly StreamRow[],
  labelled: readonly LabelledRow[],
  width: number,
): LabelledRow[] {
  const leaves = axisOf(form.rows).filter(entry => !entry.isGroup);
  const bare = rows.flatMap((row, at) => (isBare(row, width) ? [at] : []));
  const known = labelled
    .map(row => ({ row, at: rows.indexOf(row.source), leaf: leaves.indexOf(row.entry) }))
    .filter(({ leaf }) => leaf >= 0);
  const all = [...labelled];
  const ends = [...known, { at: rows.length, leaf: leaves.length }];
  ends.forEach((next, i) => {
    const previous = known[i - 1] ?? { at: -1, leaf: -1 };
    const between = bare.filter(at => at > previous.at && at < next.at);
    if (!between.length || between.length !== next.leaf - previous.leaf - 1) return;
    between.forEach((at, k) => {
      const source = rows[at] as StreamRow;
      const entry = leaves[previous.leaf + 1 + k] as AxisEntry;
      all.push({ entry, source, values: source.cells, labelColumn: -1 });
    });
  });
  return all.sort((a, b) => a.source.span.start - b.source.span.start);
}

/** A row of a table that holds a figure for every column and no words. */
const isBare = (row: StreamRow, width: number): boolean =>
  row.block !== undefined && !row.cells.some(isText) && row.cells.filter(isFigure).length === width;

/** The cells without a note between label and figures, where there are more of them than columns. */
function withoutNote(cells: readonly StreamCell[], width: number): readonly StreamCell[] {
  const figure = cells.findIndex(isFigure);
  const note = cells.slice(0, Math.max(0, figure)).findLastIndex(isText);
  return note >= 0 && cells.filter(cell => !isBlank(cell)).length > width ? cells.slice(note + 1) : cells;
}

/** Figures under words that name no row of the form. */
const hasUnknownLabel = (row: StreamRow, terms: ReadonlySet<string>): boolean => {
  const words = row.cells.slice(0, Math.max(0, row.cells.findIndex(isFigure))).filter(isText);
  const isKnown = words.some(cell => terms.has(foldLabel(cell.content.text).words));
  return row.block !== undefined && words.length > 0 && !isKnown;
};

/** The cells of the rows below a label that stands alone, up to the next text, if they are as many as a row has. */
function rowsBelow(
  rows: readonly StreamRow[],
  at: number,
  labels: ReadonlyMap<number, PlacedToken>,
  width: number,
): StreamCell[] {
  const cells: StreamCell[] = [];
  for (let i = at + 1; i < rows.length && cells.length <= width; i++) {
    const row = rows[i] as StreamRow;
    if (labels.has(i) || row.cells.some(isText)) break;
    const filled = row.cells.filter(cell => !isBlank(cell) || row.cells.length === 1);
    for (const cell of filled.slice(0, width + 1)) cells.push(cell);
  }
  return cells;
}
