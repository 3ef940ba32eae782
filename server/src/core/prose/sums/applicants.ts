import { sameUnit } from "../counter.ts";
import type { Mention } from "../mention.ts";
import { partitionOf, type Partition } from "./partition.ts";
import { wholesBefore } from "./wholes.ts";

/** 自然人 and 法人或其他组织: there is no third who asks. */
export const PEOPLE = /自然人|公民|个人/;
export const ORGANIZATIONS = /法人.{0,2}其[他它]组织/;

/**
 * Requests by who asked, which no 其中 opens: 接收申请 24 件（含上年结转 5 件），公民申请 13 件，法人和其他组织申请 11 件. The mentions are those of
 * one level of brackets.
 */
export function* byApplicant(mentions: readonly Mention[]): Iterable<Partition> {
  for (const [at, people] of mentions.entries()) {
    const organizations = mentions[at + 1];
    if (!organizations || people.cue || people.isForeign || !PEOPLE.test(people.before)) continue;
    if (!ORGANIZATIONS.test(organizations.before) || !isNextTo(organizations, people)) continue;
    const wholes = wholesBefore(mentions, at, people, ({ counter }) => sameUnit(counter, people.counter));
    const partition = partitionOf(wholes, [people, organizations], "likely");
    if (partition) yield partition;
  }
}

const isNextTo = (one: Mention, other: Mention): boolean =>
  !one.cue &&
  !one.isForeign &&
  one.clause.sentence === other.clause.sentence &&
  sameUnit(one.counter, other.counter) &&
  /^[,、;]/.test(one.lead);
