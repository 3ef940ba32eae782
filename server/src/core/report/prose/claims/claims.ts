import { isForeign } from "../cue.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import type { Claim, Recognised } from "./claim.ts";
import { disclosureClaim } from "./disclosure.ts";
import { requestClaim } from "./requests.ts";
import { reviewClaim } from "./reviews.ts";
import { isOfAnother, yearSaid, type Reporter } from "./scope.ts";
import { narrowing } from "./words.ts";

/** The numbers of a paragraph that the tables answer for. */
export function* claimsOf(paragraph: Paragraph, reporter: Reporter): Generator<Claim> {
  const isAboutRequests =
    paragraph.topics.includes("requests") ||
    paragraph.section === "requests" ||
    /公开申请|依申请/.test(paragraph.passage.text);
  for (const mention of paragraph.mentions) {
    const { quantity } = mention;
    if (quantity.kind === "percentage" || quantity.bound !== "exact") continue;
    const sentence = sentenceBefore(paragraph, mention);
    const recognised = recognise(mention, sentence, paragraph, isAboutRequests);
    if (!recognised || (isForeign(mention) && recognised.subject !== "carriedIn")) continue;
    const said = yearSaid(sentence);
    const isCarry = recognised.subject.startsWith("carried");
    if (said !== undefined && reporter.year !== undefined && said !== reporter.year && !isCarry) continue;
    if (isOfAnother(sentence, reporter)) continue;
    const rest = narrowing(recognised.prefix, reporter.organ, reporter.year);
    if (NARROWER.test(rest)) continue;
    const { subject, readings, isSure } = recognised;
    yield { mention, paragraph, subject, readings, isSure: isSure && rest === "" };
  }
}

function recognise(
  mention: Mention,
  sentence: string,
  paragraph: Paragraph,
  isAboutRequests: boolean,
): Recognised | undefined {
  const { before, after } = mention;
  const unit = mention.quantity.unit;
  if (unit === "万元") {
    const fees = disclosureClaim(before, after);
    return fees?.subject === "fees" ? fees : undefined;
  }
  if (unit !== undefined && !COUNTERS.has(unit)) return undefined;
  const isAboutCases =
    isAboutRequests || paragraph.section === "reviewAndLitigation" || sentence.includes("信息公开");
  const claim =
    reviewClaim(before, sentence, isAboutCases) ??
    (/复议|诉讼|工单|热线|建议|提案|信箱|留言/.test(sentence)
      ? undefined
      : requestClaim(before, after, isAboutRequests)) ??
    disclosureClaim(before, after);
  return claim?.subject === "fees" ? undefined : claim;
}

const COUNTERS = new Set([..."件条宗起例份个项次部"]);

/** Words that make a claim one of a part: by channel, by field, by month. */
const NARROWER =
  /网|线上|在线|平台|信函|信件|邮|电子|当面|现场|窗口|传真|口头|书面|自然人|公民|个人|企业|法人|组织|律师|涉及|关于|有关|类|领域|季度|上半年|下半年|月|其他|其余|乡|镇|部门|下属|所属|直属|基层|不|未|非/;

/** The words of the mention's sentence up to it. */
function sentenceBefore({ passage, clauses }: Paragraph, mention: Mention): string {
  let first = mention.clauseIndex;
  while (
    first > 0 &&
    clauses.clauses[first - 1]?.sentence === mention.clause.sentence &&
    mention.clauseIndex - first < LONGEST_SENTENCE
  )
    first--;
  return passage.text.slice(clauses.clauses[first]?.start ?? 0, mention.quantity.span.start);
}

/** Clauses looked back at, so that a sentence without end costs no more than its length. */
const LONGEST_SENTENCE = 40;
