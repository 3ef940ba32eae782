import { anyOf } from "../../text/lexicon.ts";
import { sameUnit } from "../counter.ts";
import { CARRIED } from "../cueWords.ts";
import { limits } from "../limits.ts";
import type { Mention } from "../mention.ts";
import { NO_SUBJECT } from "./ratioWords.ts";

const IS_NO_SUBJECT = new RegExp(`^${anyOf(NO_SUBJECT)}*$`);

/** The count of a list in its sentence that a percentage names: 主动公开 29 件、不予公开 192 件，主动公开占比 12.3%. */
export function ofItsSubject(
  mentions: readonly Mention[],
  at: number,
  wholesOf: ReadonlyMap<Mention, readonly Mention[]>,
): Mention | undefined {
  const percentage = mentions[at] as Mention;
  const subject = subjectOf(percentage);
  const named = countsBefore(mentions, at).filter(
    one => one.before.endsWith(subject) && one.clause.sentence === percentage.clause.sentence,
  );
  return named.length === 1 ? named.find(one => wholesOf.has(one)) : undefined;
}

/** What a percentage names before 占, as the first number of its clause. */
const subjectOf = ({ clause, quantity, before }: Mention): string =>
  clause.quantities[0] === quantity ? before.slice(0, before.lastIndexOf("占")) : "";

/** Whether a percentage is of what its own clause names, not of the count before: 办理 64 件，无法提供占 54.7%. */
export function hasOwnSubject(percentage: Mention, part: Mention): boolean {
  const subject = subjectOf(percentage);
  return subject !== "" && !IS_NO_SUBJECT.test(subject) && !part.before.includes(subject);
}

/** The count of the sentence that the percentage is hung on: the one right before it. */
export function counterpart(mentions: readonly Mention[], at: number): Mention | undefined {
  const { sentence } = (mentions[at] as Mention).clause;
  const found = mentions
    .slice(Math.max(0, at - limits.partOfShare), at)
    .findLast(({ quantity }) => quantity.kind === "quantity");
  return found && found.clause.sentence === sentence && !found.isForeign && isExact(found)
    ? found
    : undefined;
}

export const isExact = ({ quantity }: Mention): boolean => quantity.bound === "exact";

/** Counts of the sentence, and of the two before it, from the nearest on. */
export function countsBefore(mentions: readonly Mention[], at: number): Mention[] {
  const { sentence } = (mentions[at] as Mention).clause;
  return mentions
    .slice(Math.max(0, at - limits.wholeOfShare), at)
    .filter(
      ({ clause, quantity }) =>
        sentence - clause.sentence <= limits.sentencesApart && quantity.kind === "quantity",
    )
    .reverse();
}

/** What is carried from a year into another is no whole of what was done in one: 结转下年度 12 件。予以公开 4 件，占 50%. */
const IS_CARRIED = new RegExp(anyOf(CARRIED));

export const isWholeFor = (part: Mention, other: Mention): boolean =>
  part !== other &&
  !IS_CARRIED.test(other.before) &&
  sameUnit(part.counter, other.counter) &&
  !other.isForeign &&
  other.quantity.value >= part.quantity.value &&
  other.quantity.value > 0n;
