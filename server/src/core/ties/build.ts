import { diagnose, waysToMend } from "../network/locate/locate.ts";
import { networkOf, type Figure, type Identity, type Network } from "../network/network.ts";
import type { Prose } from "../prose/read.ts";
import { boundsOfBodies, claimsIn, tableIdentities, type WaysToMend } from "./answers.ts";
import { balanceInProse } from "./balance.ts";
import { denialIdentities } from "./denials.ts";
import { cellFigures } from "./cells.ts";
import { gridIdentities } from "./grids.ts";
import { differenceIdentities, partsIdentities } from "./parts.ts";
import { withProgress } from "./progress.ts";
import { lastYearIdentities } from "./lastYear.ts";
import type { PreviousReport } from "./previousReport.ts";
import { unitIdentities, type RegionUnits } from "./units.ts";
import { ProseFigures } from "./proseFigures.ts";

/** Other reports that a report answers to. */
interface OtherReports {
  readonly previous?: PreviousReport;
  readonly units?: RegionUnits;
}

/** The figures of a report and the identities that tie them. */
export const buildNetwork = (prose: Prose, others: OtherReports = {}): Network =>
  withProgress(networkAsItStands(prose, others), prose.report);

/** Every cell taken for what it says now. */
function networkAsItStands(prose: Prose, { previous, units }: OtherReports): Network {
  const cells = new Map<string, Figure>();
  const identities: Identity[] = [];
  for (const { form, grids } of prose.report.tables)
    for (const grid of grids) identities.push(...gridIdentities(form, grid, cellFigures(form, grid, cells)));
  identities.push(...lastYearIdentities(prose.report, cells, previous));
  if (units) identities.push(...unitIdentities(prose.report, cells, units, identities));
  let ways: ReturnType<WaysToMend> | undefined;
  const mended: WaysToMend = () =>
    (ways ??= waysToMend(diagnose(networkOf([...cells.values()], identities))));
  const said = new ProseFigures();
  const ties = [
    ...tableIdentities(prose, cells, said, mended),
    ...boundsOfBodies(prose, cells, said),
    ...balanceInProse(prose, claimsIn(prose), said),
    ...partsIdentities(prose, said),
    ...differenceIdentities(prose, said),
  ];
  const denials = [...denialIdentities(prose, cells)];
  const denied = denials.flatMap(({ wholes }) => wholes);
  return networkOf([...cells.values(), ...said.all, ...denied], [...identities, ...ties, ...denials]);
}
