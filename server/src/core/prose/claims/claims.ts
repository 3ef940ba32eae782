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
  const isHandledApart = HANDLED_APART.test(paragraph.passage.text);
  for (const mention of paragraph.mentions) {
    const { quantity } = mention;
    if (quantity.kind === "percentage" || quantity.bound !== "exact") continue;
    if (!TOPICAL.test(mention.before) && !TOPICAL.test(mention.after)) continue;
    const sentence = sentenceBefore(paragraph, mention);
    const words = wordsBefore(paragraph, mention);
    const recognised = recognise(mention, words, sentence, paragraph, isAboutRequests, reporter.year);
    if (!recognised || (mention.isForeign && recognised.subject !== "carriedIn")) continue;
    const said = yearSaid(sentence);
    const isCarry = recognised.subject.startsWith("carried");
    if (said !== undefined && reporter.year !== undefined && said !== reporter.year && !isCarry) continue;
    if (isOfAnother(sentence, reporter)) continue;
    const prefix = isCarry ? recognised.prefix.replace(REMAINING, "") : recognised.prefix;
    const rest = narrowing(prefix, reporter.organ, reporter.year);
    if (NARROWER.test(rest)) continue;
    const { subject, isSure } = recognised;
    const readings =
      subject === "received" && includesCarriedIn(paragraph, mention)
        ? recognised.readings.filter(hasCarriedIn)
        : recognised.readings;
    const isOfTerm = mention.before.startsWith("内") && mention.clause.quantities[0] !== mention.quantity;
    const isOfSome = isOfTerm || (subject === "handled" && isHandledApart);
    yield { mention, paragraph, subject, readings, isSure: isSure && rest === "" && !isOfSome };
  }
}

/** Some of what was handled is told apart: 办结 23 件；上年结转 1 件已办结；1 件撤回. */
const HANDLED_APART =
  /(?:上年度?|去年|20\d\d年度?)结转[^,;。0-9]{0,10}\d{1,6}件[^,;。]{0,4}(?:已|均|全部)[^,;。]{0,6}(?:办结|答复)|\d{1,6}件[^,;。0-9]{0,8}(?:撤回|撤销|终止)/;

/** What is carried on is what remains: 其余 5 件结转下年度. */
const REMAINING = /^(?:其余|剩余|余下|另有?|尚有|还有|未办结|未答复|未到期)的?/;

/** Some word of every wording that is recognised. */
const TOPICAL =
  /申请|公开|办|处理|结转|转结|转[来入]|遗留|延续|未办结|收|受理|办结|答复|完毕|完结|复议|诉讼|维持|纠正|结果|审|文件|规章|许可|处罚|强制|有效|废止|失效|保留|无法|不予|其他|自然人|法人|企业|机构|组织|秘密|禁止|安全|第三方|内部事务|过程性|案卷|查询|不掌握|信息|补正|投诉|出版物|确认|费|制|定|印发|发布|出台|新/;

function recognise(
  mention: Mention,
  before: string,
  sentence: string,
  paragraph: Paragraph,
  isAboutRequests: boolean,
  year: number | undefined,
): Recognised | undefined {
  const { after } = mention;
  const unit = mention.quantity.unit;
  if (unit === "万元") {
    const fees = disclosureClaim(before, after, sentence);
    return fees?.subject === "fees" ? fees : undefined;
  }
  if (unit !== undefined && !COUNTERS.has(unit)) return undefined;
  const isAboutCases =
    isAboutRequests || paragraph.section === "reviewAndLitigation" || sentence.includes("信息公开");
  const claim =
    reviewClaim(before, after, sentence, isAboutCases) ??
    (/复议|诉讼|工单|热线|建议|提案|信箱|留言/.test(sentence)
      ? undefined
      : requestClaim(before, after, isAboutRequests, year)) ??
    disclosureClaim(before, after, sentence);
  return claim?.subject === "fees" ? undefined : claim;
}

/** 收到 9 件（含上年结转 1 件）: then it is both together. */
const INCLUSIVE =
  /^(?:申请)?[(,]?(?:其中)?(?:含|包括|包含)(?:有)?(?:上年度?|上一年度?|去年)(?:结转|转来|转入)/;

const includesCarriedIn = ({ passage }: Paragraph, { quantity: { end } }: Mention): boolean =>
  INCLUSIVE.test(passage.text.slice(end, end + 16));

const hasCarriedIn = (reading: Claim["readings"][number]): boolean =>
  reading.length > 1 && reading.some(({ row }) => row === "carriedIn");

const COUNTERS = new Set([..."件条宗起例份个项次部"]);

/** Words that make a claim one of a part: by channel, by field, by month. */
const NARROWER =
  /网|线上|在线|平台|信函|信件|邮|电子|当面|现场|窗口|传真|口头|书面|自然人|公民|个人|企业|法人|组织|律师|涉及|关于|有关|类|领域|季度|上半年|下半年|月|其他|其余|乡|镇|部门|下属|所属|直属|基层|不|未|非/;

/** The words of its clause before a mention, with those that it is counted together with: 不予公开、不予处理共 9 件. */
function wordsBefore(
  { passage, clauses }: Paragraph,
  { clause, clauseIndex, quantity, before }: Mention,
): string {
  if (clause.opener !== "、" || clause.quantities[0] !== quantity) return before;
  let first = clauseIndex;
  while (clauseIndex - first < MOST_JOINED && clauses.clauses[first]?.opener === "、") {
    const previous = clauses.clauses[first - 1];
    if (!previous || previous.quantities.length || previous.bracket !== clause.bracket) break;
    first--;
  }
  return passage.text.slice(clauses.clauses[first]?.start, quantity.span.start);
}

const MOST_JOINED = 4;

/** The words of the mention's sentence up to it. */
function sentenceBefore({ passage, clauses }: Paragraph, mention: Mention): string {
  let first = mention.clauseIndex;
  while (
    first > 0 &&
    clauses.clauses[first - 1]?.sentence === mention.clause.sentence &&
    mention.clauseIndex - first < LONGEST_SENTENCE
  )
    first--;
  const { start } = mention.quantity.span;
  return passage.text.slice(Math.max(clauses.clauses[first]?.start ?? 0, start - LONGEST_WORDS), start);
}

/** Clauses and characters looked back at, so that a sentence without end costs no more than its length. */
const LONGEST_SENTENCE = 40;
const LONGEST_WORDS = 600;
