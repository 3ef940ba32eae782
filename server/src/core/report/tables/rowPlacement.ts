import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import type { Exact } from "../../number/exact.ts";
import { alignmentsOf, alignmentsWithGap, type Alignment } from "./alignment.ts";
import { chooseWay } from "./choice.ts";
import { cuts } from "./glued.ts";
import type { OwnRow } from "./readRow.ts";
import { lineSums, judgeSums, valueOf, type LineSum, type Judgement, type Values } from "./sums.ts";
import { isFigure, type StreamCell } from "./stream.ts";

/** A row of the draft whose place in the form is known, with the cells behind its label. */
export interface LabelledRow extends OwnRow {
  readonly values: readonly StreamCell[];
  /** Geometry column of the label's cell. */
  readonly labelColumn: number;
}

export type Placement = ReadonlyMap<LabelledRow, Alignment>;

/**
 * Lays every row on the columns: by its own shape, else as rows of the same shape lie, else as the sums ask. A row that can
 * be laid in several ways is left out.
 */
export function placeRows(
  form: GridForm,
  columns: readonly AxisEntry[],
  rows: readonly LabelledRow[],
): Placement {
  const placed = new Map<LabelledRow, Alignment>();
  const votes = new Votes();
  const open: [LabelledRow, readonly Alignment[]][] = [];
  for (const row of rows) {
    const ways = waysOf(row.values, columns.length);
    const [only] = ways;
    if (ways.length === 1 && only && isComplete(only)) {
      placed.set(row, only);
      if (row.values.some(isFigure)) votes.add(row, only);
    } else open.push([row, ways]);
  }
  const doubtful = open.filter(([row, ways]) => {
    if (row.values.some(cell => cell.isGlued)) return true;
    const way = votes.choose(row, ways.filter(isComplete));
    if (way) placed.set(row, way);
    return !way;
  });
  const known = valuesByColumn(placed, columns);
  const across = lineSums(form, "columns", () => false);
  const groups = new Set(rows.filter(row => row.entry.isGroup).map(row => row.entry.key));
  const down = lineSums(form, "rows", group => groups.has(group));
  for (const [row, ways] of doubtful) {
    const way = chooseWay(ways, columns, values => judge(row.entry.key, values, known, across, down));
    if (way) placed.set(row, way);
  }
  return placed;
}

function waysOf(values: readonly StreamCell[], width: number): Alignment[] {
  if (values.some(cell => cell.isGlued)) return cuts(values, width);
  return [...alignmentsWithGap(values, width), ...alignmentsOf(values, width)];
}

const isComplete = (way: Alignment): boolean => !way.extra.length && way.cells.every(cell => cell);

/** Where rows of one shape have their first figure. */
class Votes {
  readonly #byShape = new Map<string, Map<number, number>>();

  add(row: LabelledRow, way: Alignment): void {
    const start = startColumn(way);
    for (const shape of shapesOf(row)) {
      const starts = this.#byShape.get(shape) ?? new Map<number, number>();
      starts.set(start, (starts.get(start) ?? 0) + 1);
      this.#byShape.set(shape, starts);
    }
  }

  choose(row: LabelledRow, ways: readonly Alignment[]): Alignment | undefined {
    for (const shape of shapesOf(row)) {
      const starts = [...(this.#byShape.get(shape) ?? [])].sort(([, a], [, b]) => b - a);
      for (const [start] of starts) {
        const way = ways.find(candidate => startColumn(candidate) === start);
        if (way) return way;
      }
    }
    return undefined;
  }
}

const startColumn = (way: Alignment): number => way.cells[0]?.column ?? -1;

/** From the most telling shape to the least: width and label's column, width alone, label's column alone. */
const shapesOf = ({ source, labelColumn }: LabelledRow): string[] => [
  `${source.cells.length}/${labelColumn}`,
  `${source.cells.length}/`,
  `/${labelColumn}`,
];

/** Column key → row key → value. */
type Known = ReadonlyMap<string, ReadonlyMap<string, Exact | undefined>>;

const valuesByColumn = (placed: Placement, columns: readonly AxisEntry[]): Known =>
  new Map(
    columns.map((column, i) => [
      column.key,
      new Map([...placed].map(([row, way]) => [row.entry.key, valueOf(way.cells[i])])),
    ]),
  );

function judge(
  row: string,
  values: Values,
  known: Known,
  across: readonly LineSum[],
  down: readonly LineSum[],
): Judgement {
  const judged = judgeSums(values, across);
  let { failures } = judged;
  for (const [column, value] of judged.values) {
    if (value === undefined) continue;
    failures += judgeSums(new Map([...(known.get(column) ?? []), [row, value]]), down).failures;
  }
  return { values: judged.values, failures };
}
