import { axisOf, type AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { foldLabel } from "./label.ts";
import type { PlacedToken } from "./rowLabels.ts";
import type { LabelledRow } from "./readRow.ts";
import { isBlank, isFigure, isText, type StreamCell, type StreamRow } from "./stream.ts";

/** The stretch of a draft that a grid takes up. */
export interface GridStretch {
  readonly form: GridForm;
  readonly rows: readonly StreamRow[];
  /** The labels among the rows, each taken for one of the grid's rows, in the order of the text. */
  readonly tokens: readonly PlacedToken[];
  /** Every label of the form, folded: a row that bears one is known, even where it stands in another table's way. */
  readonly terms: ReadonlySet<string>;
}

/** The rows of a stretch. */
export interface LabelledRows {
  /** In the order of the text, each of the form's rows once. */
  readonly labelled: readonly LabelledRow[];
  /** Rows of figures whose words name no row of the form. */
  readonly unknown: readonly StreamRow[];
}

/**
 * Joins each row's label with the cells behind it; a row broken over several lines takes those that follow. Rows of figures
 * without a label are placed by their order where the form has just as many rows there. `width` is the number of columns.
 */
export function labelledRows(stretch: GridStretch, width: number): LabelledRows {
  const { rows, tokens, terms } = stretch;
  const first = tokens[0]?.row ?? Infinity;
  const labels = new Map(tokens.map(token => [token.row, token]));
  const labelled = new Map<AxisEntry, LabelledRow>();
  const unknown: StreamRow[] = [];
  rows.forEach((source, at) => {
    const token = labels.get(at);
    if (!token) {
      if (at > first && hasUnknownLabel(source, terms)) unknown.push(source);
      return;
    }
    const values = valuesBehind(token, rows, labels, width);
    if (token.entry.isGroup && !opensWithFigure(values)) {
      if (values.some(isFigure)) unknown.push(source);
    } else if (!labelled.has(token.entry)) {
      const labelColumn = source.cells[token.cell]?.column ?? 0;
      const row = { entry: token.entry, label: token.span, source, values, labelColumn };
      labelled.set(
        token.entry,
        !labels.has(at + 1) && rows[at + 1]?.figures ? { isBroken: true, ...row } : row,
      );
    }
  });
  return { labelled: withUnlabelled(stretch, [...labelled.values()], width), unknown };
}

/** The cells behind a label in its row, or, where it stands alone, in the rows below. */
function valuesBehind(
  { row, cell }: PlacedToken,
  rows: readonly StreamRow[],
  labels: ReadonlyMap<number, PlacedToken>,
  width: number,
): readonly StreamCell[] {
  const behind = rows[row]?.cells.slice(cell + 1) ?? [];
  const below = behind.some(isFigure) ? [] : rowsBelow(rows, row, labels, width);
  return below.length ? below : withoutNote(behind, width);
}

/** A group with words before its figures is the heading of a row that the form doesn't have. */
function opensWithFigure(values: readonly StreamCell[]): boolean {
  const first = values.find(cell => isFigure(cell) || isText(cell));
  return first !== undefined && isFigure(first);
}

/** Between two known rows, as many rows of figures as the form has there are those rows. */
function withUnlabelled(
  { form, rows }: GridStretch,
  labelled: readonly LabelledRow[],
  width: number,
): LabelledRow[] {
  const bare: number[] = [];
  for (const [at, row] of rows.entries()) if (isBare(row, width)) bare.push(at);
  if (!bare.length) return labelled.toSorted((a, b) => a.source.span.start - b.source.span.start);
  const leaves = axisOf(form.rows).filter(entry => !entry.isGroup);
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

/** A row of a table that holds a figure for every column and no words, or figures and blanks in just as many cells. */
function isBare({ block, cells, texts, figures }: StreamRow, width: number): boolean {
  if (!block || texts) return false;
  return figures === width || (figures > 0 && cells.length === width);
}

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
    if (labels.has(i) || row.texts) break;
    const filled = row.cells.filter(cell => !isBlank(cell) || row.cells.length === 1);
    for (const cell of filled.slice(0, width + 1)) cells.push(cell);
  }
  return cells;
}
