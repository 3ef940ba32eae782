import type { AxisEntry } from "../../form/axis.ts";
import type { Alignment } from "./alignment.ts";
import { valueOf, type Judgement, type Values } from "./sums.ts";

/**
 * Chooses among the ways to lay a row on its columns the one under which the fewest sums fail. Ways that come to the same
 * values count as one, the last of them is taken. Undefined when several are left, or when the only
 * one, or the best cut of glued digits, fails.
 */
export function chooseWay(
  ways: readonly Alignment[],
  columns: readonly AxisEntry[],
  judge: (values: Values) => Judgement,
): Alignment | undefined {
  const judged = ways.map(way => ({ way, ...judge(valuesIn(way, columns)) }));
  const fewest = Math.min(...judged.map(({ failures }) => failures));
  const isCut = ways.some(way => way.cells.some(cell => cell?.isGlued));
  if ((ways.length === 1 || isCut) && fewest > 0) return undefined;
  const best = judged.filter(({ failures }) => failures === fewest);
  return new Set(best.map(({ values }) => [...values.values()].join("|"))).size === 1
    ? best.at(-1)?.way
    : undefined;
}

/** The values of a row that lies on the columns so. */
export const valuesIn = ({ cells }: Alignment, columns: readonly AxisEntry[]): Values =>
  new Map(columns.map((column, i) => [column.key, valueOf(cells[i])]));
