import { withFigures, type Figure, type Network } from "./network.ts";

/** The network as it is while some of its figures aren't said yet. */
export const reopened = (network: Network, unsaid: readonly Figure[]): Network =>
  withFigures(network, new Map(unsaid.map(figure => [figure, opened(figure)])));

const opened = ({ id, name, span, bound, isCount, cell }: Figure): Figure => ({
  ...{ id, name, span, bound, isCount, gap: { kind: "open" } },
  ...(cell && { cell }),
});
