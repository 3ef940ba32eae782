import type { Form, LabelForm, SumForm } from "./form.ts";

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

const requestRows: readonly LabelForm[] = [
  {
    key: "received",
    label: "一、本年新收政府信息公开申请数量",
    variants: ["一、本年度新收政府信息公开申请数量"],
  },
  {
    key: "carriedIn",
    label: "二、上年结转政府信息公开申请数量",
    variants: ["二、上年度结转政府信息公开申请数量"],
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
      {
        key: "otherOutcome",
        label: "（六）其他处理",
        members: [
          {
            key: "notCorrected",
            label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          },
          {
            key: "feeUnpaid",
            label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          },
          { key: "others", label: "3.其他" },
        ],
      },
      { key: "total", label: "（七）总计" },
    ],
  },
  { key: "carriedOut", label: "四、结转下年度继续办理", variants: ["四、结转下年继续办理"] },
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

const outcomesOfReview: readonly LabelForm[] = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正" },
  { key: "otherResult", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
  { key: "total", label: "总计" },
];

const reviewSum = (group: string): SumForm => ({
  key: "group-total",
  terms: "columns",
  parts: ["upheld", "corrected", "otherResult", "pending"].map(key => `${group}.${key}`),
  wholes: [`${group}.total`],
  reason: {
    zh: "结果维持、结果纠正、其他结果、尚未审结之和等于总计",
    en: "upheld, corrected, other and pending add up to the total",
  },
});

const decisions: readonly LabelForm[] = [{ key: "decisions", label: "本年处理决定数量" }];

/** The form for reports on 2021 and after: 国办公开办函〔2021〕30号. */
export const edition2021: Form = {
  key: "2021",
  notice: {
    name: "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》",
    number: "国办公开办函〔2021〕30号",
  },
  years: { from: 2021 },
  title: "政府信息公开工作年度报告",
  titleVariants: [
    "政府信息公开年度报告",
    "政府信息公开工作年报",
    "政府信息公开年报",
    "政府信息公开工作报告",
    "政务公开工作年度报告",
  ],
  sections: [
    {
      key: "overview",
      title: "总体情况",
      variants: ["概述", "基本情况", "工作基本情况", "总体工作情况", "工作总体情况"],
      topics: [
        { key: "proactiveDisclosure", title: "主动公开", variants: ["主动公开政府信息"] },
        { key: "requests", title: "依申请公开", variants: ["依申请公开政府信息"] },
        { key: "informationManagement", title: "政府信息管理", variants: ["信息管理"] },
        {
          key: "platforms",
          title: "政府信息公开平台建设",
          variants: ["平台建设", "公开平台建设", "政务公开平台建设", "信息公开平台建设"],
        },
        { key: "supervision", title: "监督保障", variants: ["监督和保障", "监督与保障"] },
      ],
    },
    { key: "proactiveDisclosure", title: "主动公开政府信息情况" },
    {
      key: "requests",
      title: "收到和处理政府信息公开申请情况",
      variants: ["收到和处理政府信息公开情况"],
    },
    { key: "reviewAndLitigation", title: "政府信息公开行政复议、行政诉讼情况" },
    {
      key: "problemsAndImprovements",
      title: "存在的主要问题及改进情况",
      variants: [
        "政府信息公开工作存在的主要问题及改进情况",
        "存在的主要问题和改进情况",
        "存在的主要问题及改进措施",
        "存在主要问题及改进情况",
        "存在问题及改进情况",
      ],
    },
    { key: "otherMatters", title: "其他需要报告的事项" },
  ],
  tables: [
    {
      key: "disclosure",
      name: { zh: "表二（主动公开政府信息情况）", en: "table two (information disclosed proactively)" },
      section: "proactiveDisclosure",
      grids: [
        {
          key: "documents",
          caption: "第二十条第（一）项",
          corner: "信息内容",
          rows: [
            { key: "regulations", label: "规章" },
            { key: "normativeDocuments", label: "行政规范性文件" },
          ],
          columns: [
            { key: "made", label: "本年制发件数" },
            { key: "repealed", label: "本年废止件数" },
            { key: "inForce", label: "现行有效件数" },
          ],
          sums: [],
        },
        {
          key: "permits",
          caption: "第二十条第（五）项",
          corner: "信息内容",
          rows: [{ key: "permits", label: "行政许可" }],
          columns: decisions,
          sums: [],
        },
        {
          key: "enforcement",
          caption: "第二十条第（六）项",
          corner: "信息内容",
          rows: [
            { key: "penalties", label: "行政处罚" },
            { key: "coercion", label: "行政强制" },
          ],
          columns: decisions,
          sums: [],
        },
        {
          key: "fees",
          caption: "第二十条第（八）项",
          corner: "信息内容",
          rows: [{ key: "fees", label: "行政事业性收费", measure: "money" }],
          columns: [
            {
              key: "amount",
              label: "本年收费金额（单位：万元）",
              variants: ["本年收费金额（单位：万元，保留4位小数）", "本年收费金额"],
              measure: "money",
            },
          ],
          sums: [],
        },
      ],
    },
    {
      key: "requests",
      name: {
        zh: "表三（收到和处理政府信息公开申请情况）",
        en: "table three (requests received and handled)",
      },
      section: "requests",
      grids: [
        {
          key: "requests",
          corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
          rows: requestRows,
          columns: applicants,
          columnsTitle: "申请人情况",
          sums: requestSums,
        },
      ],
    },
    {
      key: "reviewAndLitigation",
      name: { zh: "表四（行政复议、行政诉讼情况）", en: "table four (reviews and litigation)" },
      section: "reviewAndLitigation",
      grids: [
        {
          key: "reviewAndLitigation",
          rows: [{ key: "cases", label: "" }],
          columns: [
            { key: "review", label: "行政复议", members: outcomesOfReview },
            {
              key: "litigation",
              label: "行政诉讼",
              members: [
                { key: "direct", label: "未经复议直接起诉", members: outcomesOfReview },
                { key: "afterReview", label: "复议后起诉", members: outcomesOfReview },
              ],
            },
          ],
          sums: [reviewSum("review"), reviewSum("litigation.direct"), reviewSum("litigation.afterReview")],
        },
      ],
    },
  ],
};
