import type { LabelForm, SumForm, TableForm } from "./form.ts";

const applicants: readonly LabelForm[] = [
  {
    key: "naturalPersons",
    label: "自然人",
    inProse: ["自然人", "自然人申请", "公民", "公民申请", "公民个人", "个人申请", "自然人个人"],
  },
  {
    key: "organizations",
    label: "法人或其他组织",
    variants: ["法人或其它组织"],
    inProse: [
      "法人或其他组织",
      "法人和其他组织",
      "法人及其他组织",
      "法人或者其他组织",
      "法人、其他组织",
      "法人或其他组织申请",
      "法人和非法人组织",
      "法人或者非法人组织",
    ],
    members: [
      { key: "businesses", label: "商业企业", inProse: ["商业企业", "商业性企业"] },
      { key: "researchInstitutes", label: "科研机构", inProse: ["科研机构", "科研院所"] },
      { key: "publicInterestOrganizations", label: "社会公益组织", inProse: ["社会公益组织", "公益组织"] },
      { key: "legalServices", label: "法律服务机构", inProse: ["法律服务机构", "律师事务所"] },
      { key: "others", label: "其他", variants: ["其它"] },
    ],
  },
  { key: "total", label: "总计", variants: ["合计"] },
];

const rowsWith = (otherOutcome: LabelForm): readonly LabelForm[] => [
  {
    key: "received",
    label: "一、本年新收政府信息公开申请数量",
    variants: ["一、本年度新收政府信息公开申请数量"],
    inProse: ["新收", "新收到", "新受理", "新接收", "新增"],
  },
  {
    key: "carriedIn",
    label: "二、上年结转政府信息公开申请数量",
    variants: ["二、上年度结转政府信息公开申请数量"],
    inProse: ["结转", "转结", "转接", "遗留", "延续", "未办结"],
    startsFrom: "carriedOut",
  },
  {
    key: "outcomes",
    label: "三、本年度办理结果",
    variants: ["三、本年办理结果"],
    members: [
      {
        key: "granted",
        label: "（一）予以公开",
        inProse: ["予以公开", "全部公开", "同意公开", "给予公开", "予以全部公开", "同意全部公开", "完全公开"],
      },
      {
        key: "grantedInPart",
        label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
        variants: ["（二）部分公开"],
        inProse: ["部分公开", "予以部分公开", "同意部分公开", "同意公开部分内容", "区分处理"],
      },
      {
        key: "refused",
        label: "（三）不予公开",
        inProse: ["不予公开", "不予以公开", "不同意公开", "决定不予公开"],
        members: [
          { key: "stateSecrets", label: "1.属于国家秘密", inProse: ["国家秘密", "涉密", "涉及国家秘密"] },
          {
            key: "forbiddenByLaw",
            label: "2.其他法律行政法规禁止公开",
            inProse: [
              "其他法律行政法规禁止公开",
              "法律行政法规禁止公开",
              "法律、行政法规禁止公开",
              "法律法规禁止公开",
            ],
          },
          {
            key: "publicSafety",
            label: "3.危及“三安全一稳定”",
            inProse: ["三安全一稳定", "危及“三安全一稳定”", "危及三安全一稳定"],
          },
          {
            key: "thirdPartyRights",
            label: "4.保护第三方合法权益",
            inProse: ["保护第三方合法权益", "第三方合法权益", "第三方权益", "损害第三方合法权益"],
          },
          {
            key: "internalAffairs",
            label: "5.属于三类内部事务信息",
            inProse: ["三类内部事务信息", "内部事务信息", "内部事务"],
          },
          {
            key: "processInformation",
            label: "6.属于四类过程性信息",
            inProse: ["四类过程性信息", "过程性信息"],
          },
          {
            key: "enforcementFiles",
            label: "7.属于行政执法案卷",
            inProse: ["行政执法案卷", "行政执法案卷信息", "执法案卷"],
          },
          {
            key: "administrativeInquiries",
            label: "8.属于行政查询事项",
            inProse: ["行政查询事项", "行政查询"],
          },
        ],
      },
      {
        key: "unavailable",
        label: "（四）无法提供",
        inProse: ["无法提供", "不能提供"],
        members: [
          {
            key: "notHeld",
            label: "1.本机关不掌握相关政府信息",
            inProse: [
              "本机关不掌握相关政府信息",
              "本机关不掌握",
              "不掌握相关政府信息",
              "本机关不掌握相关信息",
              "不掌握相关信息",
              "不掌握",
            ],
          },
          {
            key: "needsCreation",
            label: "2.没有现成信息需要另行制作",
            inProse: ["没有现成信息需要另行制作", "没有现成信息", "需要另行制作", "需另行制作", "另行制作"],
          },
          {
            key: "stillUnclear",
            label: "3.补正后申请内容仍不明确",
            inProse: ["补正后申请内容仍不明确", "补正后仍不明确", "申请内容不明确", "内容不明确"],
          },
        ],
      },
      {
        key: "notProcessed",
        label: "（五）不予处理",
        inProse: ["不予处理"],
        members: [
          {
            key: "complaints",
            label: "1.信访举报投诉类申请",
            inProse: [
              "信访举报投诉类申请",
              "信访举报投诉类",
              "信访举报投诉",
              "信访投诉举报",
              "信访、举报、投诉",
              "信访、投诉、举报",
            ],
          },
          { key: "repeated", label: "2.重复申请", inProse: ["重复申请"] },
          {
            key: "publications",
            label: "3.要求提供公开出版物",
            inProse: ["要求提供公开出版物", "索要公开出版物", "公开出版物"],
          },
          {
            key: "excessive",
            label: "4.无正当理由大量反复申请",
            inProse: ["无正当理由大量反复申请", "大量反复申请", "反复申请"],
          },
          {
            key: "confirmation",
            label: "5.要求行政机关确认或重新出具已获取信息",
            inProse: [
              "要求行政机关确认或重新出具已获取信息",
              "要求确认或重新出具已获取信息",
              "要求确认或重新出具",
              "确认或重新出具",
            ],
          },
        ],
      },
      otherOutcome,
      {
        key: "total",
        label: "（七）总计",
        variants: ["（七）合计"],
        inProse: ["办结", "答复", "办理完毕", "办理完结"],
      },
    ],
  },
  {
    key: "carriedOut",
    label: "四、结转下年度继续办理",
    variants: ["四、结转下年继续办理"],
    inProse: ["结转", "转结"],
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
    words: { whole: { zh: "总计", en: "total" }, parts: { zh: "各列", en: "the columns" } },
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
    words: { whole: { zh: "列的总计", en: "total" }, parts: { zh: "各项", en: "the outcomes" } },
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
    words: {
      terms: [
        { zh: "新收", en: "received" },
        { zh: "上年结转", en: "carried in" },
        { zh: "办理总计", en: "handled" },
        { zh: "结转下年", en: "carried out" },
      ],
    },
  },
];

/** Table three; the editions differ in what （六）其他处理 is made of. */
export const requestsTable = (otherOutcome: LabelForm): TableForm => ({
  key: "requests",
  shortName: { zh: "表三", en: "table three" },
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
