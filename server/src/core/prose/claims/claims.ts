import type { Form } from "../../form/form.ts";
import { anyOf, type Entry } from "../../text/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Paragraph } from "../paragraph.ts";
import { isOfOtherYear, otherIn, type Reporter } from "../whose/whose.ts";
import type { Claim, Doubt, Reading, Recognised, Unclaimed } from "./claim.ts";
import { sentenceBefore, wordsBefore } from "./context.ts";
import { disclosureClaim } from "./disclosure.ts";
import { narrowsIn } from "./narrower.ts";
import { requestClaim } from "./requests.ts";
import { reviewClaim } from "./reviews.ts";
import { narrowing } from "./silent.ts";

/** What each number of a paragraph was taken for: a claim on the tables, or none and why. */
export function takingsOf(paragraph: Paragraph, reporter: Reporter, form: Form): (Claim | Unclaimed)[] {
  const about: About = {
    form,
    isRequests:
      paragraph.topics.includes("requests") ||
      paragraph.section === "requests" ||
      /公开申请|依申请/.test(paragraph.passage.text),
    isHandledApart: HANDLED_APART.test(paragraph.passage.text),
  };
  return paragraph.mentions.map(mention => taking(mention, paragraph, about, reporter));
}

/** What a paragraph is about as a whole. */
interface About {
  /** The form in whose words it speaks. */
  readonly form: Form;
  readonly isRequests: boolean;
  /** Some of what was handled is told apart: 办结 23 件；上年结转 1 件已办结；1 件撤回. */
  readonly isHandledApart: boolean;
}

function taking(mention: Mention, paragraph: Paragraph, about: About, reporter: Reporter): Claim | Unclaimed {
  const { kind, bound, unit } = mention.quantity;
  if (kind === "percentage") return { mention, paragraph, why: "share" };
  if (bound !== "exact") return { mention, paragraph, why: "approximate" };
  if (unit !== undefined && unit !== MONEY && !COUNTERS.has(unit))
    return { mention, paragraph, why: "otherUnit" };
  if (!TOPICAL.test(mention.before) && !TOPICAL.test(mention.after))
    return { mention, paragraph, why: "noWords" };
  const sentence = sentenceBefore(paragraph, mention);
  const recognised = recognise(mention, sentence, paragraph, about, reporter.year);
  if (!recognised) return { mention, paragraph, why: "noWords" };
  const { subject, readings } = recognised;
  return {
    mention,
    paragraph,
    subject,
    readings:
      subject === "received" && includesCarriedIn(paragraph, mention)
        ? readings.filter(hasCarriedIn)
        : readings,
    doubts: [...doubtsOf(mention, recognised, sentence, about, reporter)],
  };
}

function recognise(
  mention: Mention,
  sentence: string,
  paragraph: Paragraph,
  { form, isRequests }: About,
  year: number | undefined,
): Recognised | undefined {
  const { after } = mention;
  const before = wordsBefore(paragraph, mention);
  const disclosed = (): Recognised | undefined => disclosureClaim(form, before, after, sentence);
  if (mention.quantity.unit === MONEY) {
    const fees = disclosed();
    return fees?.subject === "fees" ? fees : undefined;
  }
  const isAboutCases =
    isRequests || paragraph.section === "reviewAndLitigation" || sentence.includes("信息公开");
  const claim =
    reviewClaim(form, before, after, sentence, isAboutCases) ??
    (OTHER_BUSINESS.test(sentence) ? undefined : requestClaim(form, before, after, isRequests, year)) ??
    disclosed();
  return claim?.subject === "fees" ? undefined : claim;
}

/** Why a number that was recognised may still be another one. */
function* doubtsOf(
  mention: Mention,
  { subject, prefix, doubts }: Recognised,
  sentence: string,
  { isHandledApart }: About,
  reporter: Reporter,
): Iterable<Doubt> {
  const isCarried = subject.startsWith("carried");
  if (mention.isForeign && subject !== "carriedIn") yield "compared";
  if (!isCarried && isOfOtherYear(sentence, reporter)) yield "otherYear";
  const other = otherIn(sentence, reporter);
  if (other) yield other;
  const left = narrowing(isCarried ? prefix.replace(REMAINING, "") : prefix, reporter);
  if (narrowsIn(left)) yield "narrower";
  else if (left !== "") yield "unknownWords";
  const isOfTerm = mention.before.startsWith("内") && mention.clause.quantities[0] !== mention.quantity;
  if (isOfTerm || (subject === "handled" && isHandledApart)) yield "someOfSeveral";
  yield* doubts;
}

const MONEY = "万元";
const COUNTERS = new Set([..."件条宗起例份个项次部"]);

/** Business of other kinds, which is received and answered too. */
const OTHER_BUSINESS = new RegExp(anyOf(["复议", "诉讼", "工单", "热线", "建议", "提案", "信箱", "留言"]));

/** What is carried on is what remains: 其余 5 件结转下年度. */
const REMAINING = new RegExp(
  `^${anyOf(["其余", "剩余", "余下", "另", "另有", "尚有", "还有", "未办结", "未答复", "未到期"])}的?`,
);

const CARRIED_APART = "(?:上年度?|去年|20\\d\\d年度?)结转[^,;。0-9]{0,10}\\d{1,6}件";
const ALSO_DONE = "[^,;。]{0,4}[已均全][^,;。]{0,6}(?:办结|答复)";
const WITHDRAWN = `\\d{1,6}件[^,;。0-9]{0,8}${anyOf(["撤回", "撤销", "终止"])}`;
const HANDLED_APART = new RegExp(`${CARRIED_APART}${ALSO_DONE}|${WITHDRAWN}`);

/** A word or character of every wording that is recognised, so that other numbers are told quickly. */
const TOPICAL_WORDS: readonly Entry[] = [
  ...["申请", "公开", "办", "处理", "收", "受理", "答复", "完毕", "完结", "复议", "诉讼", "维持", "纠正"],
  ...["结转", "转结", "转来", "转入", "遗留", "延续", "结果", "审", "文件", "规章", "许可", "处罚", "强制"],
  ...["有效", "废止", "失效", "保留", "无法", "不予", "其他", "自然人", "法人", "企业", "机构", "组织"],
  ...["秘密", "禁止", "安全", "第三方", "内部事务", "过程性", "案卷", "查询", "不掌握", "信息", "补正"],
  ...["投诉", "出版物", "确认", "费", "制", "定", "印发", "发布", "出台", "新"],
];
const TOPICAL = new RegExp(anyOf(TOPICAL_WORDS));

const LAST_YEAR = anyOf(["上年", "上年度", "上一年", "上一年度", "去年"]);
/** 收到 9 件（含上年结转 1 件）: then it is both together. */
const INCLUSIVE = new RegExp(
  `^(?:申请)?[(,]?(?:其中)?${anyOf(["含", "包括", "包含"])}有?${LAST_YEAR}${anyOf(["结转", "转来", "转入"])}`,
);

const includesCarriedIn = ({ passage }: Paragraph, { quantity: { end } }: Mention): boolean =>
  INCLUSIVE.test(passage.text.slice(end, end + 16));

const hasCarriedIn = (reading: Reading): boolean =>
  reading.length > 1 && reading.some(({ row }) => row === "carriedIn");
