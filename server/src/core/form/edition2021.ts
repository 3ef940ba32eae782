import type { Form, LabelForm } from "./form.ts";
import { requestsTable } from "./requestsTable.ts";
import { reviewTable } from "./reviewTable.ts";
import { openingUnder, sectionsWith, title, titleVariants } from "./sections.ts";

const otherOutcome: LabelForm = {
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
};

const decisions: readonly LabelForm[] = [{ key: "decisions", label: "本年处理决定数量" }];

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
  }),
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
            { key: "inForce", label: "现行有效件数", startsFrom: "inForce" },
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
    requestsTable(otherOutcome),
    reviewTable,
  ],
};
