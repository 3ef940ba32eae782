import type { AxisEntry } from "../../form/axis.ts";
import type { GridForm } from "../../form/form.ts";
import { ZERO, type Exact } from "../../number/exact.ts";
import type { Alignment } from "./alignment.ts";
import { chooseWay, valuesIn } from "./choice.ts";
import type { LabelledRow } from "./readRow.ts";
import { isFigure } from "./stream.ts";
import { judgeSums, lineSums, valueOf, type Judgement, type LineSum, type Values } from "./sums.ts";

/** What the sums of a grid say of how a row may lie on its columns, the rows that are placed being known. */
export class GridSums {
  readonly #columns: readonly AxisEntry[];
  readonly #across: readonly LineSum[];
  readonly #down: readonly LineSum[];
  /** Column key → row key → value. */
  readonly #known: ReadonlyMap<string, Values>;

  constructor(
    form: GridForm,
    columns: readonly AxisEntry[],
    rows: readonly LabelledRow[],
    placed: ReadonlyMap<LabelledRow, Alignment>,
  ) {
    const groups = new Set(rows.filter(row => row.entry.isGroup).map(row => row.entry.key));
    this.#columns = columns;
    this.#across = lineSums(form, "columns", () => false);
    this.#down = lineSums(form, "rows", group => groups.has(group));
    this.#known = new Map(
      columns.map((column, i) => [
        column.key,
        new Map([...placed].map(([row, way]) => [row.entry.key, valueAt(way, i)])),
      ]),
    );
  }

  /** Whether a row has sums of its own. */
  get areAcross(): boolean {
    return this.#across.length > 0;
  }

  /** The way that the sums ask for; else the row as it was cut off, where no sum fails with 0 for its blanks. */
  choose(row: LabelledRow, ways: readonly Alignment[], cutOff: Alignment | undefined): Alignment | undefined {
    const judge = (values: Values): Judgement => this.#judge(row.entry.key, values);
    const way = chooseWay(ways, this.#columns, judge);
    if (way) return way.extra.some(isFigure) && this.#failAcross(way) ? undefined : way;
    return cutOff && !judge(this.#asZeros(valuesIn(cutOff, this.#columns))).failures ? cutOff : undefined;
  }

  #failAcross(way: Alignment): boolean {
    return judgeSums(valuesIn(way, this.#columns), this.#across).failures > 0;
  }

  #judge(row: string, values: Values): Judgement {
    const judged = judgeSums(values, this.#across);
    let failures = OWN_SUM * judged.failures;
    for (const [column, value] of judged.values)
      failures += judgeSums(new Map([...(this.#known.get(column) ?? []), [row, value]]), this.#down).failures;
    return { values: judged.values, failures };
  }

  /** The values with 0 for the blanks that are no totals. */
  #asZeros(values: Values): Values {
    const wholes = new Set(this.#across.flatMap(sum => sum.wholes));
    return new Map([...values].map(([key, value]) => [key, value ?? (wholes.has(key) ? undefined : ZERO)]));
  }
}

/** A column may fail for the sake of any of its rows; a row that can't be so fails by itself. */
const OWN_SUM = 2;

/** Where a row was cut off though nothing is left of it, 0. */
const valueAt = ({ cells, cutOffFrom }: Alignment, at: number): Exact | undefined =>
  valueOf(cells[at]) ?? (cutOffFrom === undefined ? undefined : ZERO);
