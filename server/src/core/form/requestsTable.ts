import type { LabelForm, SumForm, TableForm } from "./form.ts";

const applicants: readonly LabelForm[] = [
  { key: "naturalPersons", label: "自然人" },
  {
    key: "organizations",
    label: "法人或其他组织",
    members: [
      { key: "businesses", label: "商业企业" },
      { key: "researchInstitutes", label: "科研机构" },
      { key: "publicInterestOrganizations", label: "社会公益组织" },
      { key: "legalServices", label: "法律服务机构" },
      { key: "others", label: "其他" },
    ],
  },
  { key: "total", label: "总计" },
];

const rowsWith = (otherOutcome: LabelForm): readonly LabelForm[] => [
  {
    key: "received",
    label: "一、本年新收政府信息公开申请数量",
    variants: ["一、本年度新收政府信息公开申请数量"],
  },
  {
    key: "carriedIn",
    label: "二、上年结转政府信息公开申请数量",
    variants: ["二、上年度结转政府信息公开申请数量"],
    startsFrom: "carriedOut",
  },
  {
    key: "outcomes",
    label: "三、本年度办理结果",
    variants: ["三、本年办理结果"],
    members: [
      { key: "granted", label: "（一）予以公开" },
      {
        key: "grantedInPart",
        label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        variants: ["（二）部分公开"],
      },
      {
        key: "refused",
        label: "（三）不予公开",
        members: [
          { key: "stateSecrets", label: "1.属于国家秘密" },
          { key: "forbiddenByLaw", label: "2.其他法律行政法规禁止公开" },
          { key: "publicSafety", label: "3.危及“三安全一稳定”" },
          { key: "thirdPartyRights", label: "4.保护第三方合法权益" },
          { key: "internalAffairs", label: "5.属于三类内部事务信息" },
          { key: "processInformation", label: "6.属于四类过程性信息" },
          { key: "enforcementFiles", label: "7.属于行政执法案卷" },
          { key: "administrativeInquiries", label: "8.属于行政查询事项" },
        ],
      },
      {
        key: "unavailable",
        label: "（四）无法提供",
        members: [
          { key: "notHeld", label: "1.本机关不掌握相关政府信息" },
          { key: "needsCreation", label: "2.没有现成信息需要另行制作" },
          { key: "stillUnclear", label: "3.补正后申请内容仍不明确" },
        ],
      },
      {
        key: "notProcessed",
        label: "（五）不予处理",
        members: [
          { key: "complaints", label: "1.信访举报投诉类申请" },
          { key: "repeated", label: "2.重复申请" },
          { key: "publications", label: "3.要求提供公开出版物" },
          { key: "excessive", label: "4.无正当理由大量反复申请" },
          {
            key: "confirmation",
            label: "5.要求行政机关确认或重新出具已获取信息",
          },
        ],
      },
      otherOutcome,
      { key: "total", label: "（七）总计" },
    ],
  },
  {
    key: "carriedOut",
    label: "四、结转下年度继续办理",
    variants: ["四、结转下年继续办理"],
    startsFrom: "carriedOut",
  },
];

const requestSums: readonly SumForm[] = [
  {
    key: "row-total",
    terms: "columns",
    parts: ["naturalPersons", "organizations"],
    wholes: ["total"],
    reason: {
      zh: "自然人与法人或其他组织各列之和等于总计",
      en: "natural persons and the five kinds of organisation add up to the total",
    },
  },
  {
    key: "column-total",
    terms: "rows",
    parts: [
      "outcomes.granted",
      "outcomes.grantedInPart",
      "outcomes.refused",
      "outcomes.unavailable",
      "outcomes.notProcessed",
      "outcomes.otherOutcome",
    ],
    wholes: ["outcomes.total"],
    reason: {
      zh: "办理结果（一）至（六）各项之和等于（七）总计",
      en: "the outcomes (1) to (6) add up to (7) the total",
    },
  },
  {
    key: "balance",
    terms: "rows",
    parts: ["received", "carriedIn"],
    wholes: ["outcomes.total", "carriedOut"],
    reason: {
      zh: "第一项加第二项之和，等于第三项加第四项之和",
      en: "items one and two add up to items three and four",
    },
  },
];

/** Table three; the editions differ in what （六）其他处理 is made of. */
export const requestsTable = (otherOutcome: LabelForm): TableForm => ({
  key: "requests",
  name: { zh: "表三（收到和处理政府信息公开申请情况）", en: "table three (requests received and handled)" },
  section: "requests",
  grids: [
    {
      key: "requests",
      corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
      rows: rowsWith(otherOutcome),
      columns: applicants,
      columnsTitle: "申请人情况",
      sums: requestSums,
    },
  ],
});
