import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, check } from "../../../server/src/core/index.ts";

const words =
  "共 新收 政府信息公开申请 上年结转 办结 予以公开 其中 ， 、 。 ； ： （ ） ( ) 12 3 0 １２ 三 两 百余 1,234 9.5 % 件 条 万元 元 占 增长 较上年 分别为 具体为 共计 其余 其他 等 一是 二是 一 2023年 2024年 临溪县水务局 未收到政府信息公开申请 行政复议 规范性文件 网站、公众号和微博 个平台 《 》 “ ” 😀 𠀀 \r\n \n 〔2021〕30号".split(
    " ",
  );

const report = (prose: string): string =>
  `临溪县水务局2024年政府信息公开工作年度报告\n\n一、总体情况\n（一）主动公开\n${prose}\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n${prose}\n六、其他需要报告的事项\n`;

test("any prose is read: findings stand in it, and what a fix makes of it is read too", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), pieces => {
      const text = report(pieces.join(""));
      for (const { span, fixes } of check(text)?.findings ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        for (const fix of fixes) expect(() => check(applyEdits(text, fix.edits))).not.toThrow();
      }
    }),
    { numRuns: 60 },
  );
});
