import { evaluate, termsOf, type Figure, type Identity } from "../../network/network.ts";
import { formatExact, magnitude, minus, ZERO, type Exact } from "../../number/exact.ts";
import { say, type Message } from "../../text/message.ts";
import type { Related } from "../rule.ts";

/** The identity's two sides in numbers, as far as they can be read. */
export function sumsOf(identity: Identity): Message {
  const evaluation = evaluate(identity);
  if (evaluation.status !== "broken") return identity.reason;
  const { parts, wholes } = evaluation;
  const left = sumOf(identity.parts, parts);
  if (identity.wholes.some(({ isInWords }) => isInWords))
    return say(`${identity.reason.zh}，却是 ${left}`, `${identity.reason.en}, but is ${left}`);
  const right = sumOf(identity.wholes, wholes);
  const difference = formatExact(magnitude(minus(parts, wholes)));
  return say(
    `${identity.reason.zh}，但 ${left} 与 ${right} 相差 ${difference}`,
    `${identity.reason.en}, but ${left} is off by ${difference} from ${right}`,
  );
}

/** The terms that aren't zero and their sum: "7 + 1 + 2 = 10". */
function sumOf(figures: readonly Figure[], sum: Exact): string {
  const terms = figures.flatMap(({ value }) => (value ? [formatExact(value)] : []));
  return terms.length > 1 ? `${terms.join(" + ")} = ${formatExact(sum)}` : formatExact(sum);
}

/** An identity as another place that a finding on a figure speaks of. */
export function relatedTo(identity: Identity, figure: Figure | undefined): Related[] {
  const other = [...identity.wholes, ...identity.parts].find(term => term !== figure);
  return other ? [{ span: other.span, message: statementOf(identity) }] : [];
}

/** The identity by its name, and how it comes out. */
export function statementOf(identity: Identity): Message {
  const sums = sumsOf(identity);
  return say(`${identity.name.zh}：${sums.zh}`, `${identity.name.en}: ${sums.en}`);
}

/** Each figure that an identity adds up. */
export const relatedTerms = (identity: Identity, at: Figure | undefined): Related[] =>
  termsOf(identity)
    .filter(figure => figure !== at && figure.value !== undefined)
    .map(({ name, span, value = ZERO }) => ({
      span,
      message: say(`${name.zh}：${formatExact(value)}`, `${name.en}: ${formatExact(value)}`),
    }));
