import { expect, it } from "vitest";
import { hasFewCharacters } from "../../server/src/core/report/fewCharacters.ts";
import { readReport } from "../../server/src/core/report/read.ts";

it.each([
  ["nothing", ""],
  ["figures", "0\n1\t2\n".repeat(1000)],
  ["another language", "# Annual report\n\nAll figures are sums.\n".repeat(100)],
  ["one label over and over", "| 总计 | 0 |\n".repeat(1000)],
])("%s can be no report", (_, text) => {
  expect(hasFewCharacters(text)).toBe(true);
  expect(readReport(text)).toBeUndefined();
});

it.each([
  ["the shortest title", "某局2025年政府信息公开工作年度报告"],
  ["one in traditional characters", "某局2025年政府資訊公開工作年度報告"],
  ["a title behind much else", `${"0\n".repeat(10_000)}某局2025年政府信息公开工作年度报告`],
  ["one written as entities", "&#25919;&#24220;&#20449;&#24687;&#20844;&#24320;"],
])("%s may be one", (_, text) => {
  expect(hasFewCharacters(text)).toBe(false);
});
