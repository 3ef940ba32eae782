import { once } from "../../text/once.ts";
import { doubtedFigures, isBroken, termsOf, type Figure, type Identity, type Network } from "../network.ts";
import type { Change, Explanation } from "./explanation.ts";
import type { Fault } from "./fault.ts";
import { MOST_IDENTITIES } from "./limits.ts";
import { diagnose } from "./locate.ts";

/** What is to be said once, and by which rule: of a fault, or of what only looks like one. */
export type Verdict = OnFault | { readonly kind: "unlikely"; readonly lead: Identity };

type OnFault = { readonly fault: Fault } & (
  | {
      /** The figure, beyond doubt. */
      readonly kind: "figure";
      readonly change: Change;
      /** The first identity that it breaks. */
      readonly lead: Identity | undefined;
    }
  /** Figures that stand in each other's places, beyond doubt. */
  | { readonly kind: "exchange"; readonly changes: Explanation }
  /** It lies in places left empty. */
  | { readonly kind: "empty"; readonly figure: Figure }
  /** One of several explanations: said of the identity that leads. */
  | { readonly kind: "candidates"; readonly lead: Identity }
  /** Nothing small explains it: each identity speaks for itself, with a verdict of its own. */
  | { readonly kind: "unexplained"; readonly lead: Identity }
  /** So much is wrong that it is said once. */
  | { readonly kind: "tangle"; readonly identities: readonly Identity[] }
);

/** The verdicts of these kinds on a network, in its order; a rule selects those that it speaks for. */
export const verdictsOn = <Kind extends Verdict["kind"]>(
  network: Network,
  ...kinds: readonly Kind[]
): Extract<Verdict, { kind: Kind }>[] =>
  allVerdicts(network).filter((verdict): verdict is Extract<Verdict, { kind: Kind }> =>
    (kinds as readonly string[]).includes(verdict.kind),
  );

const allVerdicts = once((network: Network): readonly Verdict[] => [
  ...diagnose(network).faults.flatMap(verdictsOf),
  ...unlikely(network).map((lead): Verdict => ({ kind: "unlikely", lead })),
]);

/** Identities that are only likely and don't hold, though nothing else is wrong with their figures. */
function unlikely(network: Network): Identity[] {
  const doubted = doubtedFigures(network);
  return network.identities.filter(
    identity =>
      identity.isLikely && isBroken(identity) && !termsOf(identity).some(({ id }) => doubted.has(id)),
  );
}

function verdictsOf(fault: Fault): readonly OnFault[] {
  const { identities, explanations, isClear, isExchange } = fault;
  const broken = identities.filter(isBroken);
  const [first] = explanations;
  if (first && isExchange) return [{ fault, kind: "exchange", changes: first }];
  const blank = blankIn(first, isClear);
  if (blank) return [{ fault, kind: "empty", figure: blank }];
  const [lead] = broken;
  const [change] = first ?? [];
  if (change && first?.length === 1 && explanations.length === 1)
    return [{ fault, kind: "figure", change, lead }];
  if (first && lead) return [{ fault, kind: "candidates", lead }];
  const doubtful = broken.length ? undefined : identities.flatMap(termsOf).find(isBlank);
  if (doubtful) return [{ fault, kind: "empty", figure: doubtful }];
  if (broken.length > MOST_IDENTITIES) return [{ fault, kind: "tangle", identities: broken }];
  return broken.map(identity => ({ fault, kind: "unexplained", lead: identity }));
}

const isBlank = ({ gap }: Figure): boolean => gap?.kind === "empty";

/** The place left empty that explains it all. */
const blankIn = (explanation: Explanation | undefined, isClear: boolean): Figure | undefined =>
  isClear && explanation?.every(({ figure }) => isBlank(figure)) ? explanation[0]?.figure : undefined;
