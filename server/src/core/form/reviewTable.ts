import type { LabelForm, SumForm, TableForm } from "./form.ts";

const outcomesOfReview: readonly LabelForm[] = [
  { key: "upheld", label: "结果维持", inProse: ["结果维持", "维持", "予以维持"] },
  {
    key: "corrected",
    label: "结果纠正",
    inProse: ["结果纠正", "被纠正", "纠正", "予以纠正", "纠错", "被纠错", "败诉"],
  },
  { key: "otherResult", label: "其他结果", variants: ["其它结果"], inProse: ["其他结果"] },
  { key: "pending", label: "尚未审结", inProse: ["尚未审结", "未审结", "正在审理", "尚在审理", "在审"] },
  { key: "total", label: "总计", variants: ["合计"] },
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
  words: { whole: { zh: "总计", en: "total" }, parts: { zh: "各项", en: "its outcomes" } },
});

/** Table four, the same in every edition. */
export const reviewTable: TableForm = {
  key: "reviewAndLitigation",
  shortName: { zh: "表四", en: "table four" },
  name: { zh: "表四（行政复议、行政诉讼情况）", en: "table four (reviews and litigation)" },
  section: "reviewAndLitigation",
  grids: [
    {
      key: "reviewAndLitigation",
      rows: [{ key: "cases", label: "" }],
      columns: [
        { key: "review", label: "行政复议", inProse: ["行政复议"], members: outcomesOfReview },
        {
          key: "litigation",
          label: "行政诉讼",
          inProse: ["行政诉讼", "行政应诉", "被诉"],
          members: [
            {
              key: "direct",
              label: "未经复议直接起诉",
              inProse: [
                "未经复议直接起诉",
                "未经行政复议直接起诉",
                "未经复议直接提起诉讼",
                "未经复议直接提起行政诉讼",
                "未经行政复议直接提起诉讼",
                "未经行政复议直接提起行政诉讼",
              ],
              members: outcomesOfReview,
            },
            {
              key: "afterReview",
              label: "复议后起诉",
              inProse: [
                "复议后起诉",
                "复议后再起诉",
                "复议后提起诉讼",
                "复议后提起行政诉讼",
                "复议后再提起诉讼",
                "复议后再提起行政诉讼",
              ],
              members: outcomesOfReview,
            },
          ],
        },
      ],
      sums: [reviewSum("review"), reviewSum("litigation.direct"), reviewSum("litigation.afterReview")],
    },
  ],
};
