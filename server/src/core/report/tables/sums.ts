import { axisOf, leavesAt } from "../../form/axis.ts";
import type { GridForm, SumForm } from "../../form/form.ts";
import { minus, times, total, ZERO, type Exact } from "../../number/exact.ts";
import type { StreamCell } from "./stream.ts";

/** Values by the keys of one axis; undefined where there is none to be read. */
export type Values = ReadonlyMap<string, Exact | undefined>;

/** A sum that the values along a row or column must satisfy, as keys of that axis. */
export interface LineSum {
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
}

/** The sums of a grid that always come out even, over the leaves of one axis; a group that the draft has as one row stands for its leaves. */
export function lineSums(
  form: GridForm,
  terms: SumForm["terms"],
  isWhole: (group: string) => boolean,
): LineSum[] {
  const axis = axisOf(form[terms]);
  const leaves = (key: string): readonly string[] => leavesAt(axis, key, group => isWhole(group.key));
  return form.sums
    .filter(sum => sum.terms === terms && (sum.relation ?? "=") === "=" && !sum.isLikely)
    .map(sum => ({ parts: sum.parts.flatMap(leaves), wholes: sum.wholes.flatMap(leaves) }));
}

/** Values filled up with what the sums determine, and how many sums fail over them. */
export interface Judgement {
  readonly values: Values;
  readonly failures: number;
}

export const valueOf = (cell: StreamCell | undefined): Exact | undefined =>
  cell?.reading.kind === "figure" ? cell.reading.value : undefined;

/** Fills in what a sum determines and counts the sums that fail or would ask for a negative number. */
export function judgeSums(values: Values, sums: readonly LineSum[]): Judgement {
  const filled = new Map(values);
  let failures = 0;
  for (const { parts, wholes } of sums) {
    const unknown = [...parts, ...wholes].filter(key => filled.get(key) === undefined);
    if (unknown.length > 1) continue;
    const add = (keys: readonly string[]): Exact => total(keys.map(key => filled.get(key) ?? ZERO));
    const surplus = minus(add(wholes), add(parts));
    const [free] = unknown;
    const value = free === undefined ? undefined : parts.includes(free) ? surplus : times(-1n, surplus);
    if (free === undefined ? surplus !== 0n : value !== undefined && value < 0n) failures++;
    else if (free !== undefined) filled.set(free, value);
  }
  return { values: filled, failures };
}
