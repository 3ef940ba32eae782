import { networkOf, type Figure, type Network } from "./network.ts";

/** The network as it is while some of its figures aren't said yet. */
export function reopened(network: Network, unsaid: readonly Figure[]): Network {
  const open = new Map(unsaid.map(figure => [figure, opened(figure)]));
  const now = (figure: Figure): Figure => open.get(figure) ?? figure;
  return networkOf(
    network.figures.map(now),
    network.identities.map(identity => ({
      ...identity,
      parts: identity.parts.map(now),
      wholes: identity.wholes.map(now),
    })),
  );
}

const opened = ({ id, name, span, bound, isCount, cell }: Figure): Figure => ({
  ...{ id, name, span, bound, isCount },
  ...(cell && { cell }),
  gap: { kind: "open" },
});
