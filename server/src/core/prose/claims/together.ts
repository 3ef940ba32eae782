import type { Form } from "../../form/form.ts";
import { plus, type Exact } from "../../number/exact.ts";
import { isTotal } from "../cue.ts";
import { isClaim, type Claim, type Doubt, type Reading, type Taking } from "./claim.ts";
import { restsAmong } from "./rests.ts";

/** The takings of a paragraph, where what one number means shows only in those beside it. */
export const together = (takings: readonly Taking[], form: Form): readonly Taking[] =>
  handledOfThisYear(receivedApart(reasonsInLists(restsAmong(takings, form))));

/** What was handled of this year's requests alone is one of several: 收到 217 件，办结 206 件，结转 11 件. */
function handledOfThisYear(takings: readonly Taking[]): readonly Taking[] {
  const valueOf = (...subjects: string[]): Exact | undefined =>
    takings.find((taking): taking is Claim => isClaim(taking) && subjects.includes(taking.subject))?.mention
      .quantity.value;
  const [received, handled, out] = [
    valueOf("received", "new"),
    valueOf("handled"),
    valueOf("carriedOut", "carried"),
  ];
  if (received === undefined || handled === undefined || out === undefined) return takings;
  if (valueOf("carriedIn") !== undefined || received !== plus(handled, out)) return takings;
  return takings.map(taking =>
    isClaim(taking) && taking.subject === "handled"
      ? { ...taking, doubts: [...taking.doubts, "someOfSeveral" as const] }
      : taking,
  );
}

/** 收到 25 件，上年结转 1 件，合计 26 件: where the two are added up, the first is without the second. */
function receivedApart(takings: readonly Taking[]): readonly Taking[] {
  const carriedIn = takings.findIndex(taking => isClaim(taking) && taking.subject === "carriedIn");
  const told = takings[carriedIn];
  if (!told || INCLUDED.test(told.mention.lead)) return takings;
  const isNear = ({ mention }: Taking): boolean =>
    Math.abs(mention.clause.sentence - told.mention.clause.sentence) <= 1;
  const isBoth = (taking: Taking): boolean =>
    (isClaim(taking) && taking.subject === "due") || isTotal(taking.mention);
  const isAdded = takings
    .slice(carriedIn + 1, carriedIn + 1 + MOST_BETWEEN)
    .some(one => isNear(one) && isBoth(one));
  if (!isAdded && !JOINED.test(told.mention.lead)) return takings;
  return takings.map((taking, at) =>
    at < carriedIn && isNear(taking) && isClaim(taking) && taking.subject === "received"
      ? { ...taking, readings: taking.readings.filter(reading => !hasCarriedIn(reading)) }
      : taking,
  );
}

const INCLUDED = /其中|[(,]含|包括|包含/;
/** 收到的 25 件申请和上年结转的 1 件. */
const JOINED = /(?:和|及|与|加上|连同)[^,;。]*$/;
const MOST_BETWEEN = 3;

/** Whether a reading counts what was carried in with what was received. */
export const hasCarriedIn = (reading: Reading): boolean =>
  reading.length > 1 && reading.some(({ row }) => row === "carriedIn");

/** In a list of all kinds of outcomes words before one only say why: 予以公开 31 件，…，因档案未保存无法提供 18 件，…. */
function reasonsInLists(takings: readonly Taking[]): readonly Taking[] {
  const lists = new Map<number, Claim[]>();
  for (const taking of takings) {
    if (!isClaim(taking) || outcomeOf(taking) === undefined) continue;
    const { sentence } = taking.mention.clause;
    const list = lists.get(sentence);
    if (list) list.push(taking);
    else lists.set(sentence, [taking]);
  }
  return takings.map(taking => {
    if (!isClaim(taking) || !taking.doubts.length || !taking.doubts.every(doubt => OF_WORDS.includes(doubt)))
      return taking;
    const list = lists.get(taking.mention.clause.sentence) ?? [];
    return isNamedOnceAmong(list, taking) ? { ...taking, doubts: [] } : taking;
  });
}

const OF_WORDS: readonly Doubt[] = ["unknownWords", "narrower"];
/** Outcomes of other kinds in the sentence that make it a list of them all. */
const OTHERS_IN_LIST = 3;

function isNamedOnceAmong(list: readonly Claim[], claim: Claim): boolean {
  const own = outcomeOf(claim);
  if (own === undefined || list[0] === claim) return false;
  const others = list.filter(other => other !== claim).map(outcomeOf);
  return !others.includes(own) && new Set(others).size >= OTHERS_IN_LIST;
}

/** The kind of outcome that a claim is of as a whole: "outcomes.granted". */
const outcomeOf = ({ readings: [reading] }: Claim): string | undefined => {
  const [cell, ...more] = reading ?? [];
  return cell && !more.length && /^outcomes\.[a-zA-Z]+$/.test(cell.row) && cell.row !== "outcomes.total"
    ? cell.row
    : undefined;
};
