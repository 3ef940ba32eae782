import {
  decisionsInProse,
  disclosureTable,
  enforcement,
  fees,
  madeInProse,
  normativeDocumentsInProse,
  permits,
  regulations,
  repealedInProse,
} from "./disclosureLabels.ts";
import type { Form, LabelForm, SumForm } from "./form.ts";
import { requestsTable } from "./requestsTable.ts";
import { reviewTable } from "./reviewTable.ts";
import { openingUnder, sectionsWith, title, titleVariants } from "./sections.ts";

const otherOutcome: LabelForm = {
  key: "otherOutcome",
  label: "（六）其他处理",
  inProse: ["其他处理"],
  members: [
    {
      key: "notCorrected",
      label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      inProse: ["逾期不补正", "无正当理由逾期不补正"],
    },
    {
      key: "feeUnpaid",
      label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      inProse: ["逾期未按收费通知要求缴纳费用"],
    },
    { key: "others", label: "3.其他" },
  ],
};

const decisions: readonly LabelForm[] = [
  { key: "decisions", label: "本年处理决定数量", inProse: decisionsInProse },
];

/** What was made this year is in force at its end, or was repealed; save what takes effect later or ran out. */
const inForce: SumForm = {
  key: "in-force",
  terms: "columns",
  parts: ["made"],
  wholes: ["repealed", "inForce"],
  relation: "<=",
  isLikely: true,
  reason: { zh: "本年制发而未废止的一般现行有效", en: "what is made and not repealed is in force as a rule" },
  words: {
    terms: [
      { zh: "本年制发", en: "made" },
      { zh: "本年废止", en: "repealed" },
      { zh: "现行有效", en: "in force" },
    ],
  },
};

/** The form for reports on 2021 and after: 国办公开办函〔2021〕30号. */
export const edition2021: Form = {
  key: "2021",
  notice: {
    name: "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》",
    number: "国办公开办函〔2021〕30号",
  },
  years: { from: 2021 },
  title,
  titleVariants,
  opening: openingUnder("国办公开办函〔2021〕30号"),
  sections: sectionsWith({
    key: "reviewAndLitigation",
    title: "政府信息公开行政复议、行政诉讼情况",
    // The instructions' wording, as in the edition before.
    alsoTitled: ["因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
  }),
  tables: [
    {
      ...disclosureTable,
      grids: [
        {
          key: "documents",
          caption: "第二十条第（一）项",
          corner: "信息内容",
          rows: [
            regulations,
            { key: "normativeDocuments", label: "行政规范性文件", inProse: normativeDocumentsInProse },
          ],
          columns: [
            { key: "made", label: "本年制发件数", inProse: madeInProse },
            {
              key: "repealed",
              label: "本年废止件数",
              inProse: repealedInProse,
            },
            {
              key: "inForce",
              label: "现行有效件数",
              inProse: ["现行有效", "继续有效", "现存有效", "保持有效", "有效", "保留"],
              startsFrom: "inForce",
              since: { more: ["made"], less: ["repealed"] },
            },
          ],
          sums: [inForce],
        },
        {
          key: "permits",
          caption: "第二十条第（五）项",
          corner: "信息内容",
          rows: [permits],
          columns: decisions,
          sums: [],
        },
        {
          key: "enforcement",
          caption: "第二十条第（六）项",
          corner: "信息内容",
          rows: enforcement,
          columns: decisions,
          sums: [],
        },
        {
          key: "fees",
          caption: "第二十条第（八）项",
          corner: "信息内容",
          rows: [{ ...fees, measure: "money" }],
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
    requestsTable(otherOutcome),
    reviewTable,
  ],
};
