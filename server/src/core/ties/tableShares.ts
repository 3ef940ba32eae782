import type { Figure } from "../network/network.ts";
import { formatExact, ZERO } from "../number/exact.ts";
import { isClaim, isGrave, requestsAt, type CellKey, type Reading } from "../prose/claims/claim.ts";
import type { Mention } from "../prose/mention.ts";
import type { Ratio } from "../prose/ratios/ratio.ts";
import type { Prose } from "../prose/read.ts";
import { once } from "../text/once.ts";
import { answerTo, takingsIn } from "./answers.ts";

/** The ratios of a number of the prose to what the tables have as wholes of its cell: 予以公开 of 办结, of 收到. */
export function ratiosInTables(
  prose: Prose,
  part: Mention,
  cells: ReadonlyMap<string, Figure>,
): readonly Ratio[] {
  const cell = cellsOfMentions(prose).get(part);
  if (!cell) return [];
  const top = part.quantity.value;
  return wholesOf(cell).flatMap(reading => {
    const bottom = answerTo({ readings: [reading] }, top, prose.report.form, cells)?.amount ?? ZERO;
    if (bottom < top || bottom <= ZERO) return [];
    const written = `${formatExact(top)} ÷ ${formatExact(bottom)}`;
    return [{ top, bottom, written, from: [part], isDirected: true }];
  });
}

/** The cell that each number of the prose is held to, where it is one alone. */
export const cellsOfMentions = once((prose: Prose): ReadonlyMap<Mention, CellKey> => {
  const cells = takingsIn(prose).flatMap(taking => {
    const [reading] = isClaim(taking) && !taking.doubts.some(isGrave) ? taking.readings : [];
    return reading?.length === 1 ? reading.map((cell): [Mention, CellKey] => [taking.mention, cell]) : [];
  });
  return new Map(cells);
});

/** What a cell may be a share of: the group that it is in, all that was done, all that came in. */
function wholesOf({ table, grid, row, column }: CellKey): Reading[] {
  if (table === "reviewAndLitigation") {
    const group = column.slice(0, Math.max(0, column.lastIndexOf(".")));
    return group ? [[{ table, grid, row, column: `${group}.total` }]] : [];
  }
  if (table !== "requests") return [];
  const group = row.slice(0, Math.max(0, row.lastIndexOf(".")));
  const rows = ["outcomes.total", "received", ...(group.includes(".") ? [group] : [])];
  return [
    ...rows.map(key => [requestsAt(key, "total")]),
    [requestsAt("received", "total"), requestsAt("carriedIn", "total")],
    ...(column.includes(".") ? [[requestsAt(row, "organizations")]] : []),
  ];
}
