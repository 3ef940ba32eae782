import type { Explanation } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { evaluate, isBroken, type Figure, type Identity, type Network } from "../../network/network.ts";
import { TABLE } from "../../ties/proseFigures.ts";
import { spanOf } from "../../text/span.ts";
import type { Problem } from "../rule.ts";
import { MOST_FIXES_IN_PROSE } from "./limits.ts";
import { fixesFor } from "./mending.ts";
import { relatedTerms, relatedTo } from "./related.ts";
import { statementOf } from "./sums.ts";

/** The faults that lie in the prose, or between it and a table, and that identities of a kind speak for. */
export function* proseProblems(text: string, network: Network, kind: string): Generator<Problem> {
  for (const verdict of verdictsOn(network, "figure", "candidates", "unexplained")) {
    const { fault, lead } = verdict;
    if (lead?.kind !== kind) continue;
    if (verdict.kind === "unexplained")
      yield problemAt(text, { ...fault, explanations: [] }, lead, lead.wholes[0]);
    else if (verdict.kind === "candidates") yield problemAt(text, fault, lead, lead.wholes[0]);
    else if (!verdict.change.figure.cell) yield problemAt(text, fault, lead, verdict.change.figure);
    else if (isOnlyTold(fault)) yield problemAt(text, withSentences(fault), lead, lead.wholes[0]);
  }
}

/**
 * Whether nothing but sentences speaks against a cell: two that say the same may both be wrong. A sum with an empty place
 * in it speaks too.
 */
export const isOnlyTold = ({ identities }: Fault): boolean =>
  identities.every(identity => identity.kind === TABLE || evaluate(identity).status === "held");

/** The fault with the way to mend the sentences by the table before the other. */
function withSentences(fault: Fault): Fault {
  const sentences = fault.identities.filter(isBroken).flatMap(identity => {
    const [figure] = identity.wholes;
    const evaluation = evaluate(identity);
    return figure && evaluation.status === "broken" ? [{ figure, to: evaluation.parts }] : [];
  });
  return { ...fault, explanations: [sentences, ...fault.explanations], isClear: false };
}

function problemAt(text: string, fault: Fault, lead: Identity, whole: Figure | undefined): Problem {
  const figure = whole ?? lead.parts[0];
  const others = fault.identities.filter(identity => identity !== lead);
  return {
    span: figure?.span ?? spanOf(0, 0),
    message: statementOf(lead),
    related: [...relatedTerms(lead, figure), ...others.flatMap(identity => relatedTo(identity, figure))],
    fixes: lead.relation === ">=" ? [] : fixesFor(text, fault, offered(fault.explanations, lead)),
  };
}

/** The likeliest, and the recomputed whole among them. */
function offered(explanations: readonly Explanation[], { wholes }: Identity): Explanation[] {
  const likeliest = explanations.slice(0, MOST_FIXES_IN_PROSE);
  const recomputed = explanations
    .slice(MOST_FIXES_IN_PROSE)
    .find(([change, ...others]) => change && !others.length && wholes.includes(change.figure));
  return recomputed ? [...likeliest.slice(0, -1), recomputed] : likeliest;
}
