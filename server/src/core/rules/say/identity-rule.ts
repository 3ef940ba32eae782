import type { Explanation } from "../../network/locate/explanation.ts";
import { canBe } from "../../network/locate/explanation.ts";
import type { Fault } from "../../network/locate/fault.ts";
import { verdictsOn } from "../../network/locate/verdict.ts";
import { evaluate, termsOf, type Figure, type Identity, type Network } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import { defineRule, type BasisUnder, type Problem, type Rule, type Severity } from "../rule.ts";
import { MOST_FIXES } from "./limits.ts";
import { fixesFor, mend } from "./mending.ts";
import { relatedTerms, relatedTo } from "./related.ts";
import { statementOf } from "./sums.ts";

interface IdentityRule {
  readonly id: string;
  /** The kind of identities that it speaks for. */
  readonly kind: string;
  readonly severity: Severity;
  readonly summary: Message;
  readonly basis: BasisUnder;
}

/** A rule that says that an identity is broken, where no single figure is known to be at fault. */
export const identityRule = ({ kind, ...rule }: IdentityRule): Rule =>
  defineRule({
    ...rule,
    *check({ report, network }) {
      const { text } = report.document;
      for (const { kind: verdict, lead, fault } of verdictsOn(network, "candidates", "unexplained"))
        if (lead.kind === kind)
          yield verdict === "candidates" ? oneOfSeveral(text, fault, lead) : plain(text, lead, network);
    },
  });

interface LikelyRule extends IdentityRule {
  /** What it says of the figures, as they are written, in the order of the form's sum. */
  readonly says: (...figures: readonly string[]) => Message;
}

/** A rule that says that an identity which holds as a rule doesn't; it offers no fix, for all may be right. */
export const likelyRule = ({ kind, says, ...rule }: LikelyRule): Rule =>
  defineRule({
    ...rule,
    *check({ network }) {
      for (const { lead } of verdictsOn(network, "unlikely")) {
        if (lead.kind !== kind) continue;
        const figure = lastWhole(lead);
        const said = says(...termsOf(lead).map(({ value = ZERO }) => formatExact(value)));
        yield {
          span: figure.span,
          message: say(`${lead.name.zh}：${said.zh}`, `${lead.name.en}: ${said.en}`),
          related: relatedTerms(lead, figure),
        };
      }
    },
  });

function oneOfSeveral(text: string, fault: Fault, lead: Identity): Problem {
  const { identities, explanations } = fault;
  const message = statementOf(lead);
  const culprits = culpritsOf(fault, lead);
  const figure = lastWhole(lead);
  const others = identities.filter(identity => identity !== lead);
  return {
    span: figure.span,
    message: say(`${message.zh}。${culprits.zh}`, `${message.en}. ${culprits.en}`),
    related: [...relatedTerms(lead, figure), ...others.flatMap(identity => relatedTo(identity, figure))],
    fixes: fixesFor(text, fault, explanations.slice(0, MOST_FIXES)),
  };
}

/** Which figures may be at fault. */
function culpritsOf({ identities, explanations }: Fault, lead: Identity): Message {
  const [first, ...others] = explanations;
  const places = first?.length ?? 0;
  if (identities.length > 1 || places > 1)
    return others.length
      ? say(
          `这里共有 ${identities.length} 处加不平，有 ${explanations.length} 种改法`,
          `${identities.length} sums here don't come out; there are ${explanations.length} ways to mend them`,
        )
      : say(
          `这里共有 ${identities.length} 处加不平，要同时改 ${places} 个数才平`,
          `${identities.length} sums here don't come out; changing ${places} figures mends them`,
        );
  if (lead.wholes.length > 1) return say("可能是其中任何一个数填错", "Any one of these figures may be wrong");
  const isWholeDoubted = explanations.some(([change]) => change && lead.wholes.includes(change.figure));
  return isWholeDoubted
    ? say("可能是总计填错，也可能是某一项填错", "Either the total may be wrong or one of its items")
    : say("可能是其中某一项填错", "One of the items may be wrong");
}

function plain(text: string, identity: Identity, network: Network): Problem {
  const figure = lastWhole(identity);
  const recomputed = recomputation(identity, figure, network);
  return {
    span: figure.span,
    message: statementOf(identity),
    related: relatedTerms(identity, figure),
    fixes: recomputed ? mend(text, recomputed, false) : [],
  };
}

const lastWhole = ({ wholes }: Identity): Figure => wholes.at(-1) as Figure;

/** The one whole as its parts make it, unless that breaks an identity that holds. */
function recomputation(identity: Identity, whole: Figure, network: Network): Explanation | undefined {
  const evaluation = evaluate(identity);
  if (evaluation.status !== "broken" || identity.wholes.length !== 1) return undefined;
  const breaks = network.of(whole).some(other => evaluate(other).status === "held");
  return breaks || !canBe(whole, evaluation.parts) ? undefined : [{ figure: whole, to: evaluation.parts }];
}
