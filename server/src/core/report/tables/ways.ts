import { alignmentsOf, alignmentsWithGap, type Alignment } from "./alignment.ts";
import { cuts } from "./glued.ts";
import { alignmentsApart } from "./joinedFigures.ts";
import { isFiller, type StreamCell } from "./stream.ts";

/** The one way in which a row can lie on the columns, where it fills them all. */
export function onlyWay(values: readonly StreamCell[], width: number): Alignment | undefined {
  if (values.length === width && !values.some(cell => isFiller(cell) || cell.isGlued))
    return { cells: values, extra: [] };
  const [only, ...others] = waysOf(values, width);
  return only && !others.length && isComplete(only) ? only : undefined;
}

export function waysOf(values: readonly StreamCell[], width: number): Alignment[] {
  if (values.some(cell => cell.isGlued)) return cuts(values, width);
  return [
    ...alignmentsWithGap(values, width),
    ...alignmentsOf(values, width),
    ...alignmentsApart(values, width),
  ];
}

/** Whether each column has its cell, and nothing is left over. */
export const isComplete = (way: Alignment): boolean =>
  !way.joined && !way.extra.length && way.cells.every(cell => cell);

/** The cells of a row that is short by its total alone. */
export const withoutTotal = (values: readonly StreamCell[], width: number): Alignment | undefined =>
  alignmentsOf(values, width).find(
    ({ cells, extra }) => !extra.length && cells.every((cell, i) => !cell === (i === width - 1)),
  );
