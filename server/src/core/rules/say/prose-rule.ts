import type { Explanation } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { diagnose } from "../../network/locate/locate.ts";
import { verdictOf } from "../../network/locate/verdict.ts";
import { evaluate, type Figure, type Identity, type Network } from "../../network/network.ts";
import { once } from "../../text/once.ts";
import { say } from "../../text/message.ts";
import { waysToMend } from "./mending.ts";
import type { Problem } from "../rule.ts";
import { relatedTerms, relatedTo, sumsOf } from "./sums.ts";

/** More ways to mend one fault than this are no help. */
const MOST_FIXES = 6;

/** The faults that lie in the prose, or between it and a table, and that identities of a kind speak for. */
export function* proseProblems(text: string, network: Network, kind: string): Generator<Problem> {
  for (const fault of diagnose(network).faults) {
    const verdict = verdictOf(fault);
    const broken = fault.identities.filter(identity => evaluate(identity).status === "broken");
    if (verdict.kind === "figure" && !verdict.change.figure.cell) {
      const [lead] = broken;
      if (lead?.kind === kind) yield problemAt(text, fault, lead, verdict.change.figure);
    } else if (verdict.kind === "candidates" && verdict.lead.kind === kind) {
      yield problemAt(text, fault, verdict.lead, verdict.lead.wholes[0]);
    } else if (verdict.kind === "identities") {
      for (const identity of broken)
        if (identity.kind === kind)
          yield problemAt(text, { ...fault, explanations: [] }, identity, identity.wholes[0]);
    }
  }
}

/** Ids of the figures of broken identities: what else they don't agree with is told by the same finding. */
export const doubtedFigures = once(
  ({ identities }: Network): ReadonlySet<string> =>
    new Set(
      identities
        .filter(identity => evaluate(identity).status === "broken")
        .flatMap(({ parts, wholes }) => [...parts, ...wholes].map(({ id }) => id)),
    ),
);

function problemAt(text: string, fault: Fault, lead: Identity, figure: Figure | undefined): Problem {
  const sums = sumsOf(lead);
  const place = figure ?? lead.parts[0];
  const others = fault.identities.filter(identity => identity !== lead);
  return {
    span: place?.span ?? { start: 0, end: 0 },
    message: say(`${lead.name.zh}：${sums.zh}`, `${lead.name.en}: ${sums.en}`),
    related: [...relatedTerms(lead, place), ...others.flatMap(identity => relatedTo(identity, place))],
    fixes: waysToMend(text, fault, offered(fault.explanations, lead)),
  };
}

/** The likeliest, and the recomputed whole among them. */
function offered(explanations: readonly Explanation[], { wholes }: Identity): Explanation[] {
  const likeliest = explanations.slice(0, MOST_FIXES);
  const recomputed = explanations
    .slice(MOST_FIXES)
    .find(([change, ...others]) => change && !others.length && wholes.includes(change.figure));
  return recomputed ? [...likeliest.slice(0, -1), recomputed] : likeliest;
}
