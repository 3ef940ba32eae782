import { isRest, isRegrouped, isShareOfPart, isTotal, turnsAway } from "../cue.ts";
import type { Mention } from "../mention.ts";

/**
 * The parts of a list from `start` on: up to the sentence's end, a total, a list of its own, or another statement. Where
 * it may end sooner, each way to end it, the longest first.
 */
export function runsFrom(mentions: readonly Mention[], start: number): Mention[][] {
  const run: Mention[] = [];
  const ends: number[] = [];
  let isInner = false;
  for (let at = start; at < mentions.length && at - start < LONGEST_RUN; at++) {
    const mention = mentions[at] as Mention;
    const isPercentage = mention.quantity.kind === "percentage";
    if (at > start && !(isPercentage && isShareOfPart(mention))) {
      if (turnsAway(mention) || isTotal(mention) || (mention.cue && isRegrouped(mention))) break;
      if (mention.lead.startsWith(";")) isInner = false;
      if (mention.cue === "some" || mention.lead.startsWith(":")) {
        if (isInner) break;
        if (mention.cue === "some") ends.push(run.length - 1);
        isInner = true;
      }
    }
    if (isPercentage || mention.isForeign || isInner) continue;
    if (run.length && endsBefore(mention, run)) ends.push(run.length);
    run.push(mention);
  }
  const rest = run.findIndex(isRest);
  if (rest >= 0) return [run.slice(0, rest + 1)];
  return [run.length, ...ends.filter(end => end > 0 && end < run.length).reverse()].map(end =>
    run.slice(0, end),
  );
}

/** Of mentions in brackets those that aren't parts of one before them: 22 件：维持 12 件、…；13 件：…. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  let isInner = false;
  return mentions.filter(({ lead }, at) => {
    if (lead.startsWith(";")) isInner = false;
    if (at > 0 && lead.startsWith(":")) isInner = true;
    return !isInner;
  });
}

const LONGEST_RUN = 60;

/** Whether a list whose members commas part may have ended before a semicolon, or any before what is no part of a whole. */
function endsBefore({ lead }: Mention, run: readonly Mention[]): boolean {
  if (!lead.startsWith(";")) return false;
  const mark = run
    .slice(1)
    .find(member => /^[,、;]/.test(member.lead))
    ?.lead.charAt(0);
  return OF_ITS_OWN.test(lead) || (mark !== undefined && mark !== ";");
}

const OF_ITS_OWN = /行政复议|诉讼|应诉|引发|提起|新收|收到|受理|结转|办结|答复|制发|制定|出台|作出/;
