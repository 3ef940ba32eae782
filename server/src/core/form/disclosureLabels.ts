import type { LabelForm, TableForm } from "./form.ts";

/** Table two in any edition. */
export const disclosureTable: Omit<TableForm, "grids"> = {
  key: "disclosure",
  shortName: { zh: "表二", en: "table two" },
  name: { zh: "表二（主动公开政府信息情况）", en: "table two (information disclosed proactively)" },
  section: "proactiveDisclosure",
};

/** Rows and columns of table two that several editions have; where their labels differ, what prose calls them. */
export const regulations: LabelForm = {
  key: "regulations",
  label: "规章",
  inProse: ["规章", "政府规章", "市政府规章", "省政府规章", "部门规章"],
};

export const normativeDocumentsInProse: readonly string[] = ["行政规范性文件", "规范性文件"];

export const madeInProse: readonly string[] = [
  "制发",
  "新制发",
  "制定",
  "新制定",
  "制订",
  "出台",
  "新出台",
  "印发",
  "发布",
  "公布",
  "新增",
];

export const repealedInProse: readonly string[] = [
  ...["废止", "失效", "宣布失效", "宣布废止", "予以废止", "废除"],
  ...[
    "废止失效",
    "废止和失效",
    "废止或失效",
    "失效和废止",
    "宣布失效和废止",
    "宣布废止和失效",
    "废止和宣布失效",
  ],
];

export const permits: LabelForm = { key: "permits", label: "行政许可", inProse: ["行政许可"] };

export const enforcement: readonly LabelForm[] = [
  { key: "penalties", label: "行政处罚", inProse: ["行政处罚"] },
  { key: "coercion", label: "行政强制", inProse: ["行政强制", "行政强制执行", "行政强制措施"] },
];

export const decisionsInProse: readonly string[] = ["作出", "做出", "实施"];

export const fees: LabelForm = { key: "fees", label: "行政事业性收费", inProse: ["行政事业性收费"] };
