import { axisOf, type AxisEntry } from "../../form/axis.ts";
import type { Form, GridForm, TableForm } from "../../form/form.ts";
import { once } from "../../text/once.ts";
import { cover } from "../../text/span.ts";
import { AxisLabels } from "./axisLabels.ts";
import { candidates } from "./candidates.ts";
import { readColumnHeads } from "./columnHeads.ts";
import { readFlatGrid } from "./flatGrid.ts";
import { unglued } from "./glued.ts";
import { ENOUGH_LABELS, FEWEST_AT_HOME } from "./grades.ts";
import { foldLabel } from "./label.ts";
import { readLabelledGrid } from "./labelledGrid.ts";
import type { GridReading, TableReading } from "../report.ts";
import { placeLabels, type PlacedToken } from "./rowLabels.ts";
import { isText, type StreamRow } from "./stream.ts";
import { mendedLabels } from "./tornLabels.ts";

/** What is known of the rows that a table is looked for in. */
export interface Whereabouts {
  /** The report's; a table of another year isn't the one looked for. */
  readonly year: number | undefined;
  /** Whether they are of the table's own section: then little of it is enough to know it. */
  readonly isHome: boolean;
}

/** Reads a table of a report's form from some rows; undefined where too little of it is there. */
export function readTable(
  report: Form,
  form: TableForm,
  rows: readonly StreamRow[],
  { year, isHome }: Whereabouts,
): TableReading | undefined {
  const isLabelled = hasRowLabels(form);
  const begins = isLabelled ? namesFirstRow(form) : fillsGrid(form);
  const [own = rows] = candidates(rows, begins, year);
  const grids = isLabelled ? readLabelled(form, own, termsOf(report), isHome) : readFlat(form, own);
  const [first] = grids;
  if (!first) return undefined;
  return { form, grids, span: grids.map(grid => grid.span).reduce(cover, first.span) };
}

/** Tells the rows that have the label of the form's first row, or a figure for each of its columns. */
const namesFirstRow = (form: TableForm): ((row: StreamRow) => boolean) => {
  const labels = rowLabelsOf(form);
  const first = labels.entries.find(entry => !entry.isGroup);
  return row =>
    row.texts > 0 &&
    row.cells.some(cell => isText(cell) && labels.exact(cell.content.text)[0]?.entry === first);
};

const fillsGrid = (form: TableForm): ((row: StreamRow) => boolean) => {
  const leaves = form.grids.flatMap(grid => axisOf(grid.columns)).filter(entry => !entry.isGroup).length;
  return row => row.figures >= leaves;
};

const rowLabelsOf = (form: TableForm): AxisLabels =>
  AxisLabels.of(form, () => form.grids.flatMap(grid => axisOf(grid.rows)));

/** Tells a table whose rows have labels from one whose only row has none. */
export const hasRowLabels = (form: TableForm): boolean =>
  form.grids.some(grid => grid.rows.some(row => row.label !== ""));

function readFlat(form: TableForm, rows: readonly StreamRow[]): GridReading[] {
  return form.grids.flatMap(grid => {
    const [row] = axisOf(grid.rows);
    if (!row) return [];
    const heads = readColumnHeads(grid, rows);
    const leaves = axisOf(grid.columns).filter(entry => !entry.isGroup).length;
    const named = heads.labels.filter(label => !label.entry.isGroup).length;
    const isWhole = (): boolean => rows.some(({ figures }) => figures === leaves);
    return named > leaves * ENOUGH_LABELS || isWhole() ? [readFlatGrid(grid, row, rows, heads)] : [];
  });
}

function readLabelled(
  form: TableForm,
  stream: readonly StreamRow[],
  terms: ReadonlySet<string>,
  isHome: boolean,
): GridReading[] {
  const axis = rowLabelsOf(form);
  const rows = unglued(mendedLabels(stream, axis), axis);
  const least = axis.entries.filter(entry => !entry.isGroup).length * ENOUGH_LABELS;
  const tokens = placeLabels(rows, axis, { least, shared: columnWordsOf(form) });
  const named = tokens.filter(token => !token.entry.isGroup && token.how === "worded").length;
  if (named <= least) {
    const inOrder = byOrder(form, rows, terms);
    if (inOrder.length || !isHome || named < FEWEST_AT_HOME) return inOrder;
  }
  let from = 0;
  return form.grids.flatMap(grid => {
    const own = tokens.filter(token => gridHas(grid, token.entry));
    const last = own.at(-1);
    if (!last) return [];
    const next = tokens.find(token => token.row > last.row && !gridHas(grid, token.entry));
    const end = next ? endOfFigures(rows, last.row + 1) : rows.length;
    const stretch = rows.slice(from, end);
    const shifted = from ? own.map((token): PlacedToken => ({ ...token, row: token.row - from })) : own;
    from = end;
    return [readLabelledGrid({ form: grid, rows: stretch, tokens: shifted, terms })];
  });
}

/** A row that is one cell a line goes on below its label, dashes and blanks being cells too. */
function endOfFigures(rows: readonly StreamRow[], from: number): number {
  let end = from;
  while (rows[end] && !rows[end]?.texts) end++;
  return end;
}

/** A table without row labels, if it has just the rows of the form. */
function byOrder(form: TableForm, rows: readonly StreamRow[], terms: ReadonlySet<string>): GridReading[] {
  const [grid, ...others] = form.grids;
  if (!grid || others.length || !rows.some(isWithoutWords)) return [];
  const reading = readLabelledGrid({ form: grid, rows, tokens: [], terms });
  return reading.rows.length ? [reading] : [];
}

const isWithoutWords = (row: StreamRow): boolean => row.block !== undefined && !row.texts;

/** The words of a table's column heads. */
const columnWordsOf = once(
  (form: TableForm): ReadonlySet<string> =>
    new Set(form.grids.flatMap(grid => axisOf(grid.columns)).map(({ label }) => foldLabel(label).words)),
);

const gridHas = (grid: GridForm, entry: AxisEntry): boolean => axisOf(grid.rows).includes(entry);

/** Every label of the form, folded. */
const termsOf = once(
  (form: Form): ReadonlySet<string> => new Set(labelsOf(form).map(label => foldLabel(label).words)),
);

const labelsOf = (form: Form): string[] =>
  form.tables
    .flatMap(table => table.grids.flatMap(grid => [...axisOf(grid.rows), ...axisOf(grid.columns)]))
    .flatMap(({ label, variants }) => [label, ...variants]);
