import { withFigures, type Figure, type Network } from "./network.ts";

/** The network as it is while some of its figures aren't said yet. */
export const reopened = (network: Network, unsaid: readonly Figure[]): Network =>
  withFigures(network, new Map(unsaid.map(figure => [figure, opened(figure)])));

/** An empty place stays what it is otherwise: what has to be put ahead of its figure has to be then, too. */
const opened = ({ id, name, span, bound, isCount, cell, gap }: Figure): Figure => ({
  ...{ id, name, span, bound, isCount, gap: { ...(gap?.kind === "empty" && gap), kind: "open" } },
  ...(cell && { cell }),
});
