import { expect, test } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { wholeDraft } from "../rules/draft.ts";

/** Whether a number of requests that isn't the table's is held to it. */
function isHeld(words: string): boolean {
  const { text } = wholeDraft("一（二）", `（二）依申请公开\n\n${words}`);
  return (check(text)?.findings ?? []).some(({ rule }) => rule === "prose-table-mismatch");
}

const ours = [
  "",
  "全年，",
  "2024年度，我局",
  "2024年县水务局共",
  "临溪县水务局全年共",
  "2024年，临溪县水务局共计",
  "县水务局本年度",
  "2024年1月1日至12月31日，我局共",
  "截至2024年12月31日，共",
  "据统计，全年",
  "报告期内，我局共",
  "统计期内共",
  "2024年以来，局机关共",
  "今年以来，我局累计",
  "畅通渠道，规范流程，2024年共",
];

test.each(ours)("“%s” opens a sentence on this organ's year", opening => {
  expect(isHeld(`${opening}收到政府信息公开申请11件。`)).toBe(true);
  expect(isHeld(`${opening}收到政府信息公开申请8件。`)).toBe(false);
});

test.each([
  "《条例》施行以来，我局累计收到政府信息公开申请500件。",
  "自机构改革以来，累计办理政府信息公开申请300件。",
  "三年来，我局共办理政府信息公开申请40件。",
  "近三年共收到政府信息公开申请40件。",
  "县水务局水政科收到政府信息公开申请3件。",
  "局机关各科室共收到政府信息公开申请20件次。",
  "会同县自然资源局办理政府信息公开申请2件。",
  "指导乡镇办理政府信息公开申请15件。",
  "延期办理政府信息公开申请1件。",
  "收到上级转办政府信息公开申请1件。",
  "单月最多收到政府信息公开申请4件。",
  "去年同期收到政府信息公开申请12件。",
])("of another time, body or part: %s", words => {
  expect(isHeld(words)).toBe(false);
});
