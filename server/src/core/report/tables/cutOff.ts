import { total, ZERO } from "../../number/exact.ts";
import type { Alignment } from "./alignment.ts";
import type { LabelledRow } from "./readRow.ts";
import { isFigure, isFiller, isText } from "./stream.ts";
import { valueOf } from "./sums.ts";

/**
 * A row of tabs whose last cells were cut off, as many editors do with white space at a line's end, from the geometry
 * column on where its figures begin; of a label alone even the tabs are gone. Undefined for a row that may as well have lost
 * cells elsewhere: one that is fewer than `least` cells short, or whose last figure is what the others come to, unless no
 * row of its table has its total (`lacksTotals`).
 */
export function laidCutOff(
  { values, source, isBroken }: LabelledRow,
  start: number,
  width: number,
  least: number,
  lacksTotals: boolean,
): Alignment | undefined {
  if (isBroken || (source.block && source.block.notation !== "tsv")) return undefined;
  const own = values.filter(cell => cell.column >= start);
  const isAstray = values.some(cell => !isFiller(cell) && (cell.column < start || isText(cell)));
  const isAlone = values.every(isFiller);
  if (isAstray || width - own.length < (isAlone ? 1 : least)) return undefined;
  const figures = own.filter(isFigure).map(cell => valueOf(cell) ?? ZERO);
  const last = figures.pop();
  if (!lacksTotals && figures.length && last && total(figures) === last) return undefined;
  return { cells: Array.from({ length: width }, (_, i) => own[i]), extra: [], cutOffFrom: start };
}

/** Whether nothing but blanks and zeros is left of a row: then it matters little where it was cut. */
export const holdsNothing = ({ cells }: Alignment): boolean => cells.every(cell => !valueOf(cell));
