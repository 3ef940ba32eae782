import { formatExact } from "../number/exact.ts";
import { differencesOf } from "../prose/ratios/changes.ts";
import type { Mention } from "../prose/mention.ts";
import type { Paragraph } from "../prose/paragraph.ts";
import type { Sum } from "../prose/sums/partition.ts";
import type { Prose } from "../prose/read.ts";
import { say } from "../text/message.ts";
import type { Span } from "../text/span.ts";
import type { Figure, Identity } from "../network/network.ts";

/** Kinds of the identities that prose has a part in. */
export const PARTS = "prose-parts";
export const TABLE = "prose-table";
export const DENIAL = "prose-denial";

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
    const words = wordsOf(mention);
    const figure: Figure = {
      id: proseFigureId(span),
      name: say(`正文“${words}”`, `“${words}” in the text`),
      span,
      value: mention.quantity.value,
      bound: bound === "atMost" ? "about" : bound,
      isCount: mention.measure.unit !== "万元",
    };
    this.#figures.set(mention, figure);
    return figure;
  }

  get all(): readonly Figure[] {
    return [...this.#figures.values()];
  }
}

/** What the wholes and parts of the prose say that they add up to, where they say so beyond doubt. */
export function* partsIdentities({ paragraphs }: Prose, figures: ProseFigures): Generator<Identity> {
  for (const paragraph of paragraphs)
    for (const { sums, isSure } of paragraph.partitions)
      if (isSure) for (const sum of sums) yield partsIdentity(sum, paragraph, figures);
}

/** This year's number as last year's and the change make it. */
export function* differenceIdentities({ paragraphs }: Prose, figures: ProseFigures): Generator<Identity> {
  for (const paragraph of paragraphs) {
    for (const { now, base, by, isRise } of differencesOf(paragraph)) {
      const [first, second, change] = [now, base, by].map(mention => figures.of(mention, paragraph)) as [
        Figure,
        Figure,
        Figure,
      ];
      yield {
        id: `${PARTS}/${change.span.start}`,
        kind: PARTS,
        name: change.name,
        reason: isRise
          ? say("上年数加增加数等于本年数", "last year's number and the rise make this year's")
          : say("本年数加减少数等于上年数", "this year's number and the fall make last year's"),
        parts: [isRise ? second : first, change],
        wholes: [isRise ? first : second],
        relation: "=",
      };
    }
  }
}

export function partsIdentity(sum: Sum, paragraph: Paragraph, figures: ProseFigures): Identity {
  const wholes = sum.wholes.map(mention => figures.of(mention, paragraph));
  const parts = sum.parts.map(mention => figures.of(mention, paragraph));
  const whole = sum.wholes.map(wordsOf).join("、");
  return {
    id: `${PARTS}/${wholes.map(({ span }) => span.start).join("+")}/${parts[0]?.span.start ?? 0}`,
    kind: PARTS,
    name: say(`正文“${whole}”`, `“${whole}” in the text`),
    reason:
      sum.relation === "="
        ? say("各部分之和等于总数", "the parts add up to the whole")
        : say("各部分之和不超过总数", "the parts add up to no more than the whole"),
    parts,
    wholes,
    relation: sum.relation,
  };
}

/** A number with its unit and the words next to it: 微信公开37条. */
export function wordsOf({ quantity, before, after }: Mention): string {
  const number = `${formatExact(quantity.value)}${quantity.unit ?? ""}`;
  const words = before.replace(/^(?:其中|以及|和|及|与|并|或)/, "").slice(-LONGEST_WORDS);
  return words ? `${words}${number}` : `${number}${after.slice(0, LONGEST_WORDS)}`;
}

const LONGEST_WORDS = 16;
