import type { LabelForm, SumForm, TableForm } from "./form.ts";

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

/** Table four, the same in every edition. */
export const reviewTable: TableForm = {
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
};
