import type { Fault } from "../../server/src/core/network/locate/fault.ts";
import { buildNetwork } from "../../server/src/core/ties/build.ts";
import {
  networkOf,
  termsOf,
  withFigures,
  type Figure,
  type Identity,
  type Network,
  type Relation,
} from "../../server/src/core/network/network.ts";
import { exact, formatExact, type Exact } from "../../server/src/core/number/exact.ts";
import { readDraft } from "../../server/src/core/prose/read.ts";
import { say } from "../../server/src/core/text/message.ts";
import { generateReport } from "../generate/report.ts";
import { tabs } from "../generate/styles/tabs.ts";
import { write } from "../generate/write.ts";

/** The network of a generated report, in which everything holds. */
export function generatedNetwork(seed: number): Network {
  const prose = readDraft(write(generateReport(seed), tabs("spread")).text, "auto");
  if (!prose) throw new Error(`The generated report ${seed} can't be read`);
  return buildNetwork(prose);
}

/** Figures of table three that a certain identity names. */
export const inTableThree = (network: Network): Figure[] =>
  tied(network).filter(({ cell }) => cell?.table === "requests");

export const tied = (network: Network): Figure[] =>
  network.figures.filter(figure => network.of(figure).some(isCertain));

export const isCertain = ({ isLikely }: Identity): boolean => !isLikely;

/** The explanations of a fault, each as "figure=what it should be". */
export const said = ({ explanations }: Fault): string[] =>
  explanations.map(changes => changes.map(({ figure, to }) => `${figure.id}=${formatExact(to)}`).join(" "));

/** The network with some figures changed; an undefined value makes a figure unread. */
export function withValues(network: Network, values: ReadonlyMap<string, Exact | undefined>): Network {
  return withFigures(
    network,
    new Map(
      network.figures
        .filter(({ id }) => values.has(id))
        .map(figure => [figure, withValue(figure, values.get(figure.id))]),
    ),
  );
}

function withValue({ id, name, span, bound, isCount, cell }: Figure, value: Exact | undefined): Figure {
  const bare = { id, name, span, bound, isCount, ...(cell && { cell }) };
  return value === undefined ? { ...bare, gap: { kind: "unread" } } : { ...bare, value };
}

/** The network of these identities, with no other figures than theirs. */
export const tiedBy = (identities: readonly Identity[]): Network =>
  networkOf([...new Set(identities.flatMap(termsOf))], identities);

/** A count with a name of its own, for small networks made by hand. */
export const count = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  id,
  name: say(id, id),
  span: { start: 0, end: 0 },
  value: exact(value),
  bound: "exact",
  isCount: true,
  ...more,
});

export const identity = (
  id: string,
  parts: readonly Figure[],
  wholes: readonly Figure[],
  relation: Relation = "=",
): Identity => ({
  id,
  kind: "sum",
  name: say(id, id),
  reason: say(id, id),
  words: { parts: say("各项", "items") },
  parts,
  wholes,
  relation,
});
