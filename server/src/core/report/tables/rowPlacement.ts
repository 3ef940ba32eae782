import type { GridForm } from "../../form/form.ts";
import type { Alignment } from "./alignment.ts";
import {
  behindLabel,
  commonBeginning,
  FEWEST_TELLING,
  laidFrom,
  startOf,
  underHead,
  type Beginning,
} from "./beginnings.ts";
import type { ColumnHeads } from "./columnHeads.ts";
import { holdsNothing, laidCutOff } from "./cutOff.ts";
import { GridSums } from "./gridSums.ts";
import type { LabelledRow } from "./readRow.ts";
import { isFigure, isFiller } from "./stream.ts";
import { Votes } from "./votes.ts";
import { isComplete, onlyWay, waysOf, withoutTotal } from "./ways.ts";

export type Placement = ReadonlyMap<LabelledRow, Alignment>;

/**
 * Lays every row on the columns: by its own shape, else as rows of the same shape lie, else under the head, else as the sums
 * ask. A row that can be laid in several ways is left out. Where tabs part the cells, the last of them may be cut off.
 */
export function placeRows(
  form: GridForm,
  heads: Pick<ColumnHeads, "columns" | "positions">,
  rows: readonly LabelledRow[],
  isTabbed: boolean,
): Placement {
  const placing = new Placing(heads, rows, isTabbed);
  const open = rows.filter(row => !placing.byItself(row));
  const begin = placing.commonBeginning(open);
  const doubtful = open.filter(row => !placing.likeOthers(row, begin));
  if (!doubtful.length) return placing.placed;
  const sums = new GridSums(form, heads.columns, rows, placing.placed);
  for (const row of doubtful) placing.asSumsAsk(row, sums);
  if (sums.areAcross && lackTotals(placing.placed)) for (const row of doubtful) placing.withoutTotal(row);
  return placing.placed;
}

/** The rows of a grid as they are placed one after another. */
class Placing {
  readonly placed = new Map<LabelledRow, Alignment>();
  readonly #votes = new Votes();
  readonly #width: number;
  readonly #isTabbed: boolean;
  /** Geometry column under which the head has the figures begin. */
  readonly #start: number | undefined;
  readonly #isAnyFull: boolean;

  constructor(
    heads: Pick<ColumnHeads, "columns" | "positions">,
    rows: readonly LabelledRow[],
    isTabbed: boolean,
  ) {
    this.#width = heads.columns.length;
    this.#isTabbed = isTabbed;
    this.#start = startOf(heads);
    this.#isAnyFull = rows.some(({ values }) => values.filter(cell => !isFiller(cell)).length >= this.#width);
  }

  /** Places a row that can lie in one way only, for others to lie like it. */
  byItself(row: LabelledRow): boolean {
    const way = onlyWay(row.values, this.#width);
    if (!way || this.#mayBeCut(row)) return false;
    this.placed.set(row, way);
    if (row.values.some(isFigure)) this.#votes.add(row, way);
    return true;
  }

  /** Where the rows begin, if none lay by itself. */
  commonBeginning(open: readonly LabelledRow[]): Beginning | undefined {
    return this.#votes.isEmpty ? commonBeginning(open, this.#width) : undefined;
  }

  /** Places a row where others of its shape lie, under the head, or where all begin. */
  likeOthers(row: LabelledRow, begin: Beginning | undefined): boolean {
    if (row.values.some(cell => cell.isGlued)) return false;
    const ways = waysOf(row.values, this.#width).filter(isComplete);
    return this.#place(
      row,
      this.#votes.choose(row, ways) ??
        underHead(row, this.#start, this.#width, this.#votes) ??
        this.#fromBeginning(row, begin) ??
        this.#emptyCutOff(row),
    );
  }

  /** Places a row as the sums of its grid ask. */
  asSumsAsk(row: LabelledRow, sums: GridSums): void {
    const cutOff = sums.areAcross ? this.#cutOff(row, 1) : undefined;
    this.#place(row, sums.choose(row, waysOf(row.values, this.#width), cutOff));
  }

  /** Lays a row that has no total as one of those that have none. */
  withoutTotal(row: LabelledRow): void {
    const known = this.placed.get(row);
    if (!known?.cells.at(-1))
      this.#place(row, this.#cutOff(row, 1, true) ?? known ?? withoutTotal(row.values, this.#width));
  }

  #place(row: LabelledRow, way: Alignment | undefined): boolean {
    if (way) this.placed.set(row, way);
    return way !== undefined;
  }

  #fromBeginning(row: LabelledRow, begin: Beginning | undefined): Alignment | undefined {
    if (begin) return laidFrom(row, begin(row), this.#width);
    const isDoubtful = this.#votes.isEmpty && this.#mayBeCut(row);
    return isDoubtful ? undefined : behindLabel(row, this.#width, this.#votes);
  }

  /** Where no row is full, one that is long enough with a blank before its figures may have lost its end like the others. */
  #mayBeCut({ values: [first] }: LabelledRow): boolean {
    return this.#isTabbed && !this.#isAnyFull && first !== undefined && isFiller(first);
  }

  #emptyCutOff(row: LabelledRow): Alignment | undefined {
    const way = this.#cutOff(row, SEVERAL);
    return way && holdsNothing(way) ? way : undefined;
  }

  #cutOff(row: LabelledRow, least: number, lacksTotals = false): Alignment | undefined {
    if (!this.#isTabbed || row.entry.isGroup) return undefined;
    const from = this.#votes.startOf(row, this.#start);
    return from === undefined ? undefined : laidCutOff(row, from, this.#width, least, lacksTotals);
  }
}

/** Whether none of several rows has a figure in its last column. */
function lackTotals(placed: Placement): boolean {
  const filled = [...placed.values()].filter(({ cells }) => cells.some(cell => cell && isFigure(cell)));
  return (
    filled.length >= FEWEST_TELLING &&
    filled.every(({ cells }) => {
      const last = cells.at(-1);
      return !last || !isFigure(last);
    })
  );
}

/** A row of zeros may as well have lost one of them anywhere. */
const SEVERAL = 2;
