import { requestsAt, type Place, type Recognised } from "./claim.ts";
import { REQUEST, TAIL } from "./words.ts";

const row = (key: string): Place => requestsAt(key, "total");

const RECEIVED: readonly (readonly Place[])[] = [[row("received")], [row("received"), row("carriedIn")]];
const NEW: readonly (readonly Place[])[] = [[row("received")]];
const HANDLED: readonly (readonly Place[])[] = [
  [row("outcomes.total")],
  [row("received")],
  [row("received"), row("carriedIn")],
];

interface Wording {
  readonly subject: string;
  readonly before: RegExp;
  /** What must follow the number, where the noun stands behind it: 收到 8 件政府信息公开申请. */
  readonly after?: RegExp;
  readonly readings: readonly (readonly Place[])[];
  readonly isSure: boolean;
  /** Needs the surroundings to be about requests. */
  readonly needsTopic?: true;
}

const RECEIVE =
  "(?:收到并?(?:受理|办理|处理)?|受理(?:并?办理)?|接收|接到|收办|收取|接受|登记)(?:和(?:处理|办理))?";
const LAST = "(?:上年度?|上一年度?|去年|上年末|2\\d{3}年度?)";
const NEXT = "(?:下年度?|下一年度?|次年|明年|2\\d{3}年度?)";
const CARRY = "(?:结转|转结|转)";
const ON = "(?:继续)?(?:办理|答复|处理)?的?";

const wordings: readonly Wording[] = [
  {
    subject: "new",
    before: new RegExp(`新(?:收到?|受理|接收|增)(?:的)?(?:${REQUEST}|申请)?${TAIL}$`),
    readings: NEW,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "new",
    before: new RegExp(`新(?:收到?|受理|接收|增)$`),
    after: new RegExp(`^(?:${REQUEST}|申请)$`),
    readings: NEW,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:的)?${REQUEST}${TAIL}$`),
    readings: RECEIVED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:到|了)?$`),
    after: new RegExp(`^${REQUEST}$`),
    readings: RECEIVED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${REQUEST}(?:共|累计|总共|合计)?${RECEIVE}${TAIL}$`),
    readings: RECEIVED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${RECEIVE}(?:的)?申请${TAIL}$`),
    readings: RECEIVED,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedIn",
    before: new RegExp(
      `${LAST}(?:度)?(?:${CARRY}(?:来|入|至本年度?)?|遗留|延续|未办结|转接)(?:的)?(?:${REQUEST}|申请)?${ON}${TAIL}$`,
    ),
    readings: [[row("carriedIn")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedIn",
    before: new RegExp(`${CARRY}${LAST}(?:度)?(?:${REQUEST}|申请)?${TAIL}$`),
    readings: [[row("carriedIn")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedOut",
    before: new RegExp(`${CARRY}(?:至|到|入)?${NEXT}(?:度)?${ON}(?:${REQUEST}|申请)?${TAIL}$`),
    readings: [[row("carriedOut")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carriedOut",
    before: /^.{0,12}$/,
    after: new RegExp(`^(?:申请)?${CARRY}(?:至|到|入)?${NEXT}(?:度)?${ON}$`),
    readings: [[row("carriedOut")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "carried",
    before: new RegExp(`(?:^|[已并])结转${TAIL}$`),
    readings: [[row("carriedOut")], [row("carriedIn")]],
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: new RegExp(`(?:办结|答复|办理完毕|办理完结)(?:${REQUEST}|申请)?${TAIL}$`),
    readings: HANDLED,
    isSure: true,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: /^.{0,4}$/,
    after: /^(?:均?已)?(?:(?:按|依|在)[^,。]{0,14})?(?:予以|给予|全部)?(?:办结|答复)$/,
    readings: HANDLED,
    isSure: false,
    needsTopic: true,
  },
  {
    subject: "handled",
    before: new RegExp(`(?:办结|答复)(?:了)?$`),
    after: new RegExp(`^${REQUEST}$`),
    readings: HANDLED,
    isSure: true,
  },
  {
    subject: "received",
    before: new RegExp(`${REQUEST}${TAIL}$`),
    readings: [...RECEIVED, [row("outcomes.total")]],
    isSure: false,
  },
];

/** Words by which outcomes are named, each with its row; the longest that fits is meant. */
const OUTCOMES: readonly (readonly [string, string])[] = [
  ["granted", "予以公开 全部公开 同意公开 予以全部公开 完全公开"],
  ["grantedInPart", "部分公开 予以部分公开 同意部分公开 区分处理"],
  ["refused", "不予公开 不予以公开 不同意公开 决定不予公开"],
  ["refused.stateSecrets", "国家秘密"],
  ["refused.forbiddenByLaw", "其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开"],
  ["refused.publicSafety", "三安全一稳定 危及“三安全一稳定” 危及三安全一稳定"],
  ["refused.thirdPartyRights", "保护第三方合法权益 第三方合法权益"],
  ["refused.internalAffairs", "三类内部事务信息 内部事务信息 内部事务"],
  ["refused.processInformation", "四类过程性信息 过程性信息"],
  ["refused.enforcementFiles", "行政执法案卷 行政执法案卷信息"],
  ["refused.administrativeInquiries", "行政查询事项"],
  ["unavailable", "无法提供"],
  ["unavailable.notHeld", "本机关不掌握相关政府信息 本机关不掌握 不掌握相关政府信息 本机关不掌握相关信息"],
  ["unavailable.needsCreation", "没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作"],
  ["unavailable.stillUnclear", "补正后申请内容仍不明确"],
  ["notProcessed", "不予处理"],
  ["notProcessed.complaints", "信访举报投诉类申请 信访举报投诉类 信访举报投诉"],
  ["notProcessed.repeated", "重复申请"],
  ["notProcessed.publications", "要求提供公开出版物 公开出版物"],
  ["notProcessed.excessive", "无正当理由大量反复申请"],
  ["notProcessed.confirmation", "要求行政机关确认或重新出具已获取信息"],
  ["otherOutcome", "其他处理"],
  ["otherOutcome.notCorrected", "逾期不补正 无正当理由逾期不补正"],
  ["otherOutcome.feeUnpaid", "逾期未按收费通知要求缴纳费用"],
];

const APPLICANTS: readonly (readonly [string, string])[] = [
  ["naturalPersons", "自然人 自然人申请"],
  [
    "organizations",
    "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人或其他组织申请",
  ],
  ["organizations.businesses", "商业企业"],
  ["organizations.researchInstitutes", "科研机构"],
  ["organizations.publicInterestOrganizations", "社会公益组织"],
  ["organizations.legalServices", "法律服务机构"],
];

const NAMED: readonly { name: string; subject: string; readings: readonly (readonly Place[])[] }[] = [
  ...OUTCOMES.flatMap(([key, names]) =>
    names.split(" ").map(name => ({ name, subject: key, readings: [[row(`outcomes.${key}`)]] })),
  ),
  ...APPLICANTS.flatMap(([key, names]) => {
    const readings = [
      [requestsAt("received", key)],
      [requestsAt("received", key), requestsAt("carriedIn", key)],
      [requestsAt("outcomes.total", key)],
    ];
    return names.split(" ").map(name => ({ name, subject: key, readings }));
  }),
].sort((a, b) => b.name.length - a.name.length);

/** What may follow a name, the least first: 信息 is part of some. */
const TAILS = [new RegExp(`${TAIL}$`), new RegExp(`(?:的|类|信息|情形|答复)?(?:申请)?${TAIL}$`)];
const LINK = /^(?:属于|为|系|因|是|由|被|依法|决定)?/;

/** What a mention says of requests; `isTopic` where the words around it are about them. */
export function requestClaim(before: string, after: string, isTopic: boolean): Recognised | undefined {
  for (const { subject, before: wording, after: noun, readings, isSure, needsTopic } of wordings) {
    if ((needsTopic && !isTopic) || (noun && !noun.test(after))) continue;
    const match = wording.exec(before);
    if (match)
      return {
        subject,
        readings,
        prefix: noun && subject === "carriedOut" ? before : before.slice(0, match.index),
        isSure,
      };
  }
  if (!isTopic) return undefined;
  for (const tail of TAILS) {
    const words = before.replace(tail, "");
    const named = NAMED.find(({ name }) => words.endsWith(name));
    if (named) return { ...named, prefix: words.slice(0, -named.name.length), isSure: true };
  }
  const behind = after.replace(LINK, "");
  const follows = NAMED.find(({ name }) => behind.startsWith(name));
  return follows && { ...follows, prefix: before, isSure: true };
}
