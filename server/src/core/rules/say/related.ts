import { termsOf, type Figure, type Identity } from "../../network/network.ts";
import { formatExact, ZERO } from "../../number/exact.ts";
import { say } from "../../text/message.ts";
import type { Related } from "../rule.ts";
import { MOST_NAMED } from "./limits.ts";
import { statementOf } from "./sums.ts";

/** An identity as another place that a finding on a figure speaks of. */
export function relatedTo(identity: Identity, figure: Figure | undefined): Related[] {
  const other = [...identity.wholes, ...identity.parts].find(term => term !== figure && !term.isGiven);
  if (other) return [{ span: other.span, message: statementOf(identity) }];
  return termsOf(identity).flatMap(placeElsewhere);
}

/** A figure that stands in another document. */
export function placeElsewhere({ name, span, value = ZERO, elsewhere }: Figure): Related[] {
  const written = formatExact(value);
  return elsewhere
    ? [{ span, message: say(`${name.zh}：${written}`, `${name.en}: ${written}`), elsewhere }]
    : [];
}

/** Each figure that an identity adds up and that counts in it: those that aren't zero, and those of another document. */
export const relatedTerms = (identity: Identity, at: Figure | undefined): Related[] =>
  termsOf(identity).flatMap(figure => {
    const { name, span, value, isGiven } = figure;
    if (isGiven) return placeElsewhere(figure);
    if (figure === at || !value) return [];
    const written = formatExact(value);
    return [{ span, message: say(`${name.zh}：${written}`, `${name.en}: ${written}`) }];
  });

/** The first few of the places that a finding speaks of, and how many more there are. */
export function fewOf(related: readonly Related[]): Related[] {
  const [next, ...others] = related.slice(MOST_NAMED);
  const more = others.length + 1;
  return next && others.length
    ? [...related.slice(0, MOST_NAMED), { ...next, message: say(`另有 ${more} 处`, `${more} more`) }]
    : [...related];
}
