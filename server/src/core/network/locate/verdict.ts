import { evaluate, type Figure, type Identity } from "../network.ts";
import type { Change, Explanation } from "./explanation.ts";
import type { Fault } from "./fault.ts";

/** What is to be said of a fault, and by which rule; one finding each, save for "identities". */
export type Verdict =
  /** The figure, beyond doubt. */
  | { readonly kind: "figure"; readonly change: Change }
  /** Figures that stand in each other's places, beyond doubt. */
  | { readonly kind: "exchange"; readonly changes: Explanation }
  /** It lies in places left empty. */
  | { readonly kind: "empty"; readonly figure: Figure }
  /** One of several explanations: said once, of the identity that leads. */
  | { readonly kind: "candidates"; readonly lead: Identity }
  /** Nothing small explains it: each identity speaks for itself. */
  | { readonly kind: "identities"; readonly identities: readonly Identity[] }
  /** So much is wrong that it is said once. */
  | { readonly kind: "tangle"; readonly identities: readonly Identity[] };

/** More broken identities than this, and none explained, are one finding. */
const MOST_IDENTITIES = 8;

export function verdictOf(fault: Fault): Verdict {
  const { identities, explanations, isClear, isExchange } = fault;
  const broken = identities.filter(identity => evaluate(identity).status === "broken");
  const [first] = explanations;
  if (first && isExchange) return { kind: "exchange", changes: first };
  const blank = blankIn(first, isClear);
  if (blank) return { kind: "empty", figure: blank };
  const [change] = first ?? [];
  if (change && first?.length === 1 && explanations.length === 1) return { kind: "figure", change };
  const [lead] = broken;
  if (first && lead) return { kind: "candidates", lead };
  const doubtful = broken.length ? undefined : blankOf(identities);
  if (doubtful) return { kind: "empty", figure: doubtful };
  return broken.length > MOST_IDENTITIES
    ? { kind: "tangle", identities: broken }
    : { kind: "identities", identities: broken };
}

const isBlank = ({ gap }: Figure): boolean => gap?.kind === "empty";

/** The place left empty that explains it all. */
const blankIn = (explanation: Explanation | undefined, isClear: boolean): Figure | undefined =>
  isClear && explanation?.every(({ figure }) => isBlank(figure)) ? explanation[0]?.figure : undefined;

const blankOf = (identities: readonly Identity[]): Figure | undefined =>
  identities.flatMap(({ parts, wholes }) => [...parts, ...wholes]).find(isBlank);
