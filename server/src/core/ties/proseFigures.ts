import { endOf, startOf } from "../text/cut.ts";
import type { Figure, Identity } from "../network/network.ts";
import { formatExact } from "../number/exact.ts";
import type { Mention } from "../prose/mention.ts";
import type { Paragraph } from "../prose/paragraph.ts";
import { say, type Message } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import { LONGEST_NAME } from "./limits.ts";

/** Kinds of the identities that prose has a part in. */
export const PARTS = "prose-parts";
export const TABLE = "prose-table";
export const DENIAL = "prose-denial";

/** An identity that the prose has a part in, equal unless said; `at` is where, unique among those of its kind. */
export const proseIdentity = (
  kind: typeof PARTS | typeof TABLE | typeof DENIAL,
  at: string | number,
  said: Omit<Identity, "id" | "kind" | "relation"> & Partial<Pick<Identity, "relation">>,
): Identity => ({ id: `${kind}/${at}`, kind, relation: "=", ...said });

/** Stable names of the figures of the prose. */
export const proseFigureId = ({ start }: Span): string => `prose/${start}`;

/** The figures of a report's prose, each made once. */
export class ProseFigures {
  readonly #figures = new Map<Mention, Figure>();

  of(mention: Mention, { passage }: Paragraph): Figure {
    const known = this.#figures.get(mention);
    if (known) return known;
    const span = passage.source(mention.quantity.span);
    const { bound } = mention.quantity;
    const figure: Figure = {
      id: proseFigureId(span),
      name: inProse(callName(mention)),
      span,
      value: mention.quantity.value,
      bound: bound === "atMost" ? "about" : bound,
      isCount: mention.counter.unit !== "万元",
    };
    this.#figures.set(mention, figure);
    return figure;
  }

  get all(): readonly Figure[] {
    return [...this.#figures.values()];
  }
}

/** Words of the prose as the name of a figure. */
export const inProse = (words: string): Message => say(`正文“${words}”`, `“${words}” in the text`);

/** A number with its unit and the words next to it: 微信公开37条. */
export function callName({ quantity, before, after }: Mention): string {
  const number = `${formatExact(quantity.value)}${quantity.unit ?? ""}`;
  const words = endOf(before.replace(/^(?:其中|以及|和|及|与|并|或)/, ""), LONGEST_NAME);
  return words ? `${words}${number}` : `${number}${startOf(after, LONGEST_NAME)}`;
}
