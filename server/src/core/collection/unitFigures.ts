import type { Checked } from "../check/check.ts";
import { diagnose } from "../network/locate/locate.ts";
import type { Figure } from "../network/network.ts";
import type { Lines } from "../text/lines.ts";
import { figureColumns } from "../ties/figureColumns.ts";
import type { Suspect, UnitFigures } from "../ties/units.ts";

/** A unit's figures as flat numbers: all that is kept of its network. `lines` are those of the draft. */
export function unitFigures(
  { report, network }: Pick<Checked, "report" | "network">,
  lines: Lines,
): Pick<UnitFigures, "figures" | "places" | "suspects"> {
  const columns = figureColumns(report.form);
  const byId = new Map(network.figures.map(figure => [figure.id, figure]));
  const figures = new Float64Array(columns.length);
  const places = new Uint32Array(3 * columns.length);
  columns.forEach(({ id }, column) => {
    const figure = byId.get(id);
    figures[column] = amountOf(figure);
    if (!figure) return;
    const { start, end } = report.document.origin.toDraft(figure.span);
    const { line, character } = lines.positionAt(start);
    places.set([line, character, character + Math.max(0, end - start)], 3 * column);
  });
  const columnOf = new Map(columns.map(({ id }, column) => [id, column]));
  return { figures, places, suspects: suspectsIn(diagnose(network), columnOf) };
}

const amountOf = (figure: Figure | undefined): number =>
  figure?.value !== undefined ? Number(figure.value) : figure?.gap?.kind === "empty" ? 0 : NaN;

function suspectsIn(
  { faults }: ReturnType<typeof diagnose>,
  columnOf: ReadonlyMap<string, number>,
): Suspect[] {
  return faults.flatMap(({ explanations, isClear }) =>
    (isClear ? explanations.slice(0, 1) : explanations).flatMap(changes =>
      changes.flatMap(({ figure, to }): Suspect[] => {
        const column = columnOf.get(figure.id);
        return column === undefined ? [] : [{ column, to: Number(to), isClear }];
      }),
    ),
  );
}
