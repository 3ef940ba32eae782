import { evaluate, termsOf, type Identity } from "../network/network.ts";
import type { Paragraph } from "../prose/paragraph.ts";
import { differencesOf } from "../prose/ratios/changes.ts";
import type { Prose } from "../prose/read.ts";
import type { Sum } from "../prose/sums/partition.ts";
import { say } from "../text/message.ts";
import { callName, inProse, PARTS, proseIdentity, TABLE, type ProseFigures } from "./proseFigures.ts";

/** What the wholes and parts of the prose say that they add up to, where they say so beyond doubt. */
export function* partsIdentities({ paragraphs }: Prose, figures: ProseFigures): Generator<Identity> {
  for (const paragraph of paragraphs)
    for (const { sums, isSure } of paragraph.partitions)
      if (isSure) for (const sum of sums) yield partsIdentity(sum, paragraph, figures);
}

/** Ids of the numbers of the prose that the tables say are right. */
export const confirmedBy = (identities: readonly Identity[]): ReadonlySet<string> =>
  new Set(
    identities
      .filter(identity => identity.kind === TABLE && evaluate(identity).status === "held")
      .flatMap(({ wholes }) => wholes.map(({ id }) => id)),
  );

/** Whether each of an identity's numbers is among these. */
export const areIn = (ids: ReadonlySet<string>, identity: Identity): boolean =>
  termsOf(identity).every(({ id }) => ids.has(id));

export function partsIdentity(sum: Sum, paragraph: Paragraph, figures: ProseFigures): Identity {
  const wholes = sum.wholes.map(mention => figures.of(mention, paragraph));
  const parts = sum.parts.map(mention => figures.of(mention, paragraph));
  const at = `${wholes.map(({ span }) => span.start).join("+")}/${parts[0]?.span.start ?? 0}`;
  return proseIdentity(PARTS, at, {
    name: inProse(sum.wholes.map(callName).join("、")),
    reason:
      sum.relation === "="
        ? say("各部分之和等于总数", "the parts add up to the whole")
        : say("各部分之和不超过总数", "the parts add up to no more than the whole"),
    words: { parts: say("各部分", "the parts") },
    parts,
    wholes,
    relation: sum.relation,
  });
}

/** This year's number as last year's and the change make it. */
export function* differenceIdentities({ paragraphs }: Prose, figures: ProseFigures): Generator<Identity> {
  for (const paragraph of paragraphs) {
    if (paragraph.mentions.length < 2) continue;
    for (const { now, base, by, isRise } of differencesOf(paragraph)) {
      const [less, more] = isRise ? [base, now] : [now, base];
      const change = figures.of(by, paragraph);
      yield proseIdentity(PARTS, change.span.start, {
        name: change.name,
        reason: isRise
          ? say("上年数加增加数等于本年数", "last year's number and the rise make this year's")
          : say("本年数加减少数等于上年数", "this year's number and the fall make last year's"),
        words: { terms: isRise ? [LAST_YEAR, RISE, THIS_YEAR] : [THIS_YEAR, FALL, LAST_YEAR] },
        parts: [figures.of(less, paragraph), change],
        wholes: [figures.of(more, paragraph)],
      });
    }
  }
}

const THIS_YEAR = say("本年", "this year");
const LAST_YEAR = say("上年", "last year");
const RISE = say("增加", "rise");
const FALL = say("减少", "fall");
