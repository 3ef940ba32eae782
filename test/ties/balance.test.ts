import { expect, test } from "vitest";
import { check } from "../../server/src/core/index.ts";

const report = (words: string): string =>
  [
    "临溪县水务局2024年政府信息公开工作年度报告",
    "一、总体情况",
    "（二）依申请公开",
    words,
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ].join("\n\n");

const broken = (words: string): string[] =>
  (check(report(words))?.findings ?? [])
    .filter(({ rule }) => rule === "parts-sum-wrong")
    .map(({ message }) => message.zh);

test.each([
  "新收政府信息公开申请184件，上年结转1件。全年办结182件，结转下年度3件。",
  "收到政府信息公开申请185件（含上年结转1件）。全年办结182件，结转下年度3件。",
  "新收政府信息公开申请184件，上年结转1件。结转下年度3件。",
])("without tables: %s", words => {
  expect(broken(words)).toEqual([]);
});

test("without tables the balance is held over two sentences", () => {
  const [message] = broken("新收政府信息公开申请184件，上年结转1件。全年办结181件，结转下年度3件。");
  expect(message).toContain("新收 184 + 上年结转 1 = 185，办结 181 + 结转下年 3 = 184");
});
