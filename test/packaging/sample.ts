import { readFileSync } from "node:fs";

const file = "砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt";

/** A draft with the usual slips, and what is to be said of one of them. */
export const sample = {
  name: file,
  text: readFileSync(new URL(`../../samples/${file}`, import.meta.url)),
  finding: "表三“（一）予以公开·总计”填 8，应为 7",
};
