import {
  decisionsInProse,
  disclosureTable,
  enforcement,
  fees,
  madeInProse,
  normativeDocumentsInProse,
  permits,
  regulations,
} from "./disclosureLabels.ts";
import type { Form, LabelForm } from "./form.ts";
import { requestsTable } from "./requestsTable.ts";
import { reviewTable } from "./reviewTable.ts";
import { openingUnder, sectionsWith, title, titleVariants } from "./sections.ts";

const projects: readonly LabelForm[] = [
  { key: "lastYear", label: "上一年项目数量" },
  { key: "change", label: "本年增/减", measure: "change" },
];

const projectsAndDecisions: readonly LabelForm[] = [
  ...projects,
  { key: "decisions", label: "处理决定数量", inProse: decisionsInProse },
];

/** The form for reports on 2019 and 2020: 国办公开办函〔2019〕60号. Reports on later years that still use it are common, and wrong. */
export const edition2019: Form = {
  key: "2019",
  notice: {
    name: "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》",
    number: "国办公开办函〔2019〕60号",
  },
  years: { from: 2019, to: 2020 },
  title,
  titleVariants,
  opening: openingUnder("国办公开办函〔2019〕60号"),
  sections: sectionsWith({
    key: "reviewAndLitigation",
    title: "政府信息公开行政复议、行政诉讼情况",
    // The instructions that came with the form; every report printed the other.
    alsoTitled: ["因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
    variants: ["政府信息公开工作被申请行政复议、提起行政诉讼情况"],
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
            {
              key: "normativeDocuments",
              label: "规范性文件",
              variants: ["行政规范性文件"],
              inProse: normativeDocumentsInProse,
            },
          ],
          columns: [
            { key: "made", label: "本年新制作数量", inProse: madeInProse },
            { key: "disclosed", label: "本年新公开数量" },
            { key: "disclosedInAll", label: "对外公开总数量" },
          ],
          sums: [],
        },
        {
          key: "permits",
          caption: "第二十条第（五）项",
          corner: "信息内容",
          rows: [permits, { key: "otherServices", label: "其他对外管理服务事项" }],
          columns: projectsAndDecisions,
          sums: [],
        },
        {
          key: "enforcement",
          caption: "第二十条第（六）项",
          corner: "信息内容",
          rows: enforcement,
          columns: projectsAndDecisions,
          sums: [],
        },
        {
          key: "fees",
          caption: "第二十条第（八）项",
          corner: "信息内容",
          rows: [fees],
          columns: projects,
          sums: [],
        },
        {
          key: "procurement",
          caption: "第二十条第（九）项",
          corner: "信息内容",
          rows: [{ key: "procurement", label: "政府集中采购" }],
          columns: [
            { key: "items", label: "采购项目数量" },
            { key: "amount", label: "采购总金额", measure: "money" },
          ],
          sums: [],
        },
      ],
    },
    requestsTable({ key: "otherOutcome", label: "（六）其他处理", inProse: ["其他处理"] }),
    reviewTable,
  ],
};
