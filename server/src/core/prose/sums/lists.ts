import { isWhole } from "../../number/exact.ts";
import { isOpenEnded, isRegrouped, isRest, isTotal } from "../cue.ts";
import { sameUnit } from "../measure.ts";
import type { ListCue, Mention } from "../mention.ts";
import { gap, hasMixedUnits, settle, settleAny, type Claim, type Partition } from "./partition.ts";
import { runsFrom } from "./run.ts";

/** Lists opened after their whole: 共 A 件，其中b、c、d；A 件：b、c；A 件。其中…. The mentions are those of one level of brackets. */
export function* listsAfterWhole(mentions: readonly Mention[]): Iterable<Partition> {
  let last: { at: number; wholes: readonly Mention[] } | undefined;
  for (let at = 1; at < mentions.length; at++) {
    const first = mentions[at] as Mention;
    const cue = first.cue;
    if (!cue || first.isForeign) continue;
    const again =
      last && cue !== "all" && isRegrouped(first) && isNear(mentions, last.at, at) ? last.wholes : undefined;
    const partitions = listAt(mentions, at, cue, again);
    const [partition] = partitions;
    if (!partition) continue;
    last = { at, wholes: partition.sums[0]?.wholes ?? [] };
    yield* partitions;
  }
}

const isNear = (mentions: readonly Mention[], before: number, at: number): boolean =>
  (mentions[at]?.clause.sentence ?? 0) - (mentions[before]?.clause.sentence ?? 0) <= FARTHEST_SENTENCE;

/** A list's partitions, one for each measure: each read as long as it holds, else as is nearest to holding. */
function listAt(
  mentions: readonly Mention[],
  at: number,
  cue: ListCue,
  again: readonly Mention[] | undefined,
): Partition[] {
  const partitions: Partition[] = [];
  const [longest = [], ...shorter] = runsFrom(mentions, at);
  const measured = measuresOf(longest, mentions, at);
  for (const { parts, wholes, isMixed } of measured) {
    const of = again?.every(whole => parts.some(part => sameUnit(part.measure, whole.measure)))
      ? [again]
      : wholes;
    if (parts.length < 2 && cue === "likely") continue;
    const isAll = cue === "some" && measured.some(other => other.parts !== parts && tellsAll(other, parts));
    const claim = isAll ? "all" : claimOf(cue, parts, isMixed);
    const runs = shorter.map(run => run.filter(mention => parts.includes(mention)));
    const partition = settleAny(of, parts, runs, claim);
    const isLoose = claim === "some" && hasMixedUnits(parts);
    const found = partition && (partition.isHeld || !isLoose) ? partition : undefined;
    const own = found ?? (isLoose ? ofTheWholesUnit(of, runs.at(-1) ?? parts) : undefined);
    if (own) partitions.push(own);
  }
  return partitions;
}

/**
 * Whether another measure of as many parts adds up to its whole, so that none is left out in this one: 3 件收费 2230 元。
 * 其中甲 1 件 880 元；…. Not for rounded amounts.
 */
const tellsAll = (other: MeasuredRun, parts: readonly Mention[]): boolean =>
  parts.length > 1 &&
  other.parts.length === parts.length &&
  other.parts.every(({ clause }, at) => clause === parts[at]?.clause) &&
  parts.every(({ quantity }) => isWhole(quantity.value)) &&
  other.wholes[0] !== undefined &&
  gap(other.wholes[0], other.parts) === 0n;

/** Of a list that mixes units only those in the whole's are sure to be its parts. */
function ofTheWholesUnit(
  wholes: readonly (readonly Mention[])[],
  run: readonly Mention[],
): Partition | undefined {
  const unit = wholes[0]?.[0]?.measure.unit;
  const parts = run.filter(({ measure }) => measure.unit === unit);
  const same = wholes.filter(whole => whole.every(({ measure }) => measure.unit === unit));
  return settle(same, parts, "some");
}

interface MeasuredRun {
  readonly parts: readonly Mention[];
  readonly wholes: readonly (readonly Mention[])[];
  readonly isMixed: boolean;
}

/** A run by its units, each with its wholes; counters of pieces (条, 篇, 个) that one list mixes are taken together. */
function measuresOf(run: readonly Mention[], mentions: readonly Mention[], at: number): MeasuredRun[] {
  const [only] = run;
  if (only && run.every(({ measure }) => measure.unit === only.measure.unit)) {
    return [ofOneUnit(run, only, mentions, at)];
  }
  const measured: MeasuredRun[] = [];
  const pieces = run.filter(({ measure }) => measure.isPiece || measure.unit === undefined);
  const [piece] = pieces;
  const isMixed = hasMixedUnits(pieces);
  if (piece && isMixed)
    measured.push({ parts: pieces, wholes: wholesBefore(mentions, at, piece, isPiece), isMixed });
  for (const unit of new Set(run.map(({ measure }) => measure.unit))) {
    const parts = run.filter(({ measure }) => measure.unit === unit || measure.unit === undefined);
    const [first] = parts;
    if (!first || (isMixed && first.measure.isPiece)) continue;
    if (unit === undefined && parts.length < run.length) continue;
    measured.push(ofOneUnit(parts, first, mentions, at));
  }
  return measured;
}

/** Parts in one unit, with wholes in it, or in another counter of pieces where there are none. */
function ofOneUnit(
  parts: readonly Mention[],
  first: Mention,
  mentions: readonly Mention[],
  at: number,
): MeasuredRun {
  const wholes = wholesBefore(mentions, at, first, ({ measure }) => sameUnit(measure, first.measure));
  if (wholes.length || !first.measure.isPiece) return { parts, wholes, isMixed: false };
  return { parts, wholes: wholesBefore(mentions, at, first, isPiece), isMixed: true };
}

const isPiece = ({ measure }: Mention): boolean => measure.isPiece;

function claimOf(cue: ListCue, parts: readonly Mention[], isMixed: boolean): Claim {
  const last = parts.at(-1);
  if (!last || isOpenEnded(last)) return "some";
  if (isRest(last)) return isMixed ? "likely" : "all";
  return cue;
}

/**
 * What the parts may be of, the nearest first: a mention of the sentence, of the sentences before one that 其中 opens, or
 * the two nearest of them together.
 */
function wholesBefore(
  mentions: readonly Mention[],
  at: number,
  part: Mention,
  fits: (mention: Mention) => boolean,
): Mention[][] {
  const wholes: Mention[][] = [];
  let nearest: Mention | undefined;
  const isOpening = opensSentence(mentions, at);
  const isAnew = isOpening && isRegrouped(mentions[at] as Mention);
  const farthest = isOpening ? FARTHEST_IN_OTHER : FARTHEST_WHOLE;
  for (let before = at - 1; before >= 0 && at - before <= farthest; before--) {
    const mention = mentions[before] as Mention;
    const { sentence } = mention.clause;
    if (part.clause.sentence - sentence > FARTHEST_SENTENCE) break;
    if (nearest && sentence !== nearest.clause.sentence && !isAnew) break;
    if (!nearest && sentence !== part.clause.sentence && !isOpening) break;
    if (mention.quantity.kind === "percentage" || mention.isForeign || !fits(mention)) continue;
    if (nearest && wholes.length === 1) wholes.push([mention], [mention, nearest]);
    else wholes.push([mention]);
    nearest ??= mention;
    if (isTotal(nearest)) break;
    if (!isOpening && /;/.test(mention.lead)) break;
  }
  return wholes;
}

/** Whether the mention is the first of its sentence: then what it is part of stands in one before. */
const opensSentence = (mentions: readonly Mention[], at: number): boolean =>
  mentions[at - 1]?.clause.sentence !== mentions[at]?.clause.sentence;

const FARTHEST_WHOLE = 6;
const FARTHEST_IN_OTHER = 12;
const FARTHEST_SENTENCE = 2;
