import { requestsAt, type CellKey, type Reading, type Recognised } from "./claim.ts";
import { TAIL } from "./words.ts";

const row = (key: string): CellKey => requestsAt(key, "total");

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
  ["naturalPersons", "自然人 自然人申请 公民 公民申请 公民个人 个人申请"],
  [
    "organizations",
    "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人或其他组织申请 法人和非法人组织 法人或者非法人组织",
  ],
  ["organizations.businesses", "商业企业"],
  ["organizations.researchInstitutes", "科研机构"],
  ["organizations.publicInterestOrganizations", "社会公益组织"],
  ["organizations.legalServices", "法律服务机构"],
];

interface Named {
  readonly name: string;
  readonly subject: string;
  readonly readings: readonly Reading[];
}

const NAMED: readonly Named[] = [
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
const LINK = /^(?:属于|来自于?|为|系|因|是|由|被|依法|决定)?/;

/** The outcomes or applicants that words end with, counted together where there are several: 予以公开和部分公开. */
function namedAt(words: string): Recognised | undefined {
  const last = lastName(words, false);
  if (!last) return undefined;
  const { subject } = last;
  let { readings } = last;
  let prefix = words.slice(0, -last.name.length).replace(OF, "");
  for (let others; (others = prefix.replace(/(?:和|及|与|以及|或|或者|、)$/, "")) !== prefix;) {
    const other = lastName(others, subject === "grantedInPart");
    if (!other || other.readings.length !== readings.length) break;
    readings = readings.map((reading, at) => [...(other.readings[at] ?? []), ...reading]);
    prefix = others.slice(0, -other.name.length).replace(OF, "");
  }
  return { subject: readings === last.readings ? subject : `${subject}+`, readings, prefix, doubts: [] };
}

const lastName = (words: string, isBesidePart: boolean): Named | undefined =>
  NAMED.find(({ name }) => words.endsWith(name)) ??
  (isBesidePart && words.endsWith("公开") ? GRANTED : undefined);

/** Only beside 部分公开 is 公开 an outcome by itself. */
const GRANTED: Named = { name: "公开", subject: "granted", readings: [[row("outcomes.granted")]] };
/** What leads to an outcome's name. */
const OF = /(?:属于|涉及|涉|属|因|由于|系|为|认定为)$/;

/** The outcome or applicant that a mention counts: its name before the number, or behind it. */
export function outcomeClaim(before: string, after: string): Recognised | undefined {
  for (const tail of TAILS) {
    const words = before.replace(tail, "");
    const named = namedAt(words);
    if (named) return named;
  }
  const behind = after.replace(LINK, "");
  const follows = NAMED.find(({ name }) => behind.startsWith(name));
  return follows && { ...follows, prefix: before, doubts: [] };
}
