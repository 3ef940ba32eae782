import { expect, it } from "vitest";
import { applyEdits, check, completions } from "../../server/src/core/index.ts";
import { wholeDraft } from "../rules/draft.ts";

/** The draft and the place of ▮ in it. */
function at(info: string, block: string): { text: string; offset: number } {
  const { text } = wholeDraft(info, block);
  const offset = text.indexOf("▮");
  return { text: text.replace("▮", ""), offset };
}

const offered = (info: string, block: string): string[] => {
  const { text, offset } = at(info, block);
  return completions(text, offset).map(({ label }) => label);
};

const without = (hole: string) => `〔标题〕\n\n〔引言〕\n\n〔一〕\n\n〔二〕\n\n${hole}\n\n〔五〕\n\n〔六〕`;

it("offers the missing sections, the next one first", () => {
  expect(offered("", without("▮"))).toEqual([
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
  ]);
});

it("offers those that the words so far fit", () => {
  expect(offered("markdown", without("## 四▮"))).toEqual(["四、政府信息公开行政复议、行政诉讼情况"]);
});

it.each(["四、政府信息公开行政复议、行政诉讼情况▮", "政府信息公开行政复议、行政诉讼情况▮"])(
  "leaves Enter a new line where the line says it: %s",
  line => {
    expect(offered("", without(line))).toEqual([]);
  },
);

it("says what comes with it", () => {
  const { text, offset } = at("", without("▮"));
  expect(completions(text, offset).map(({ detail }) => detail.zh)).toEqual([
    "插入标题和空表",
    "插入标题和空表",
  ]);
});

it.each(["", "markdown"])("puts a section in as the draft is written (%s)", info => {
  const { text, offset } = at(info, without("〔三〕\n\n▮"));
  const [completion] = completions(text, offset);
  const done = completion && applyEdits(text, [completion]);
  expect(check(done ?? "")?.findings.map(({ rule }) => rule)).toEqual(["table-unfilled"]);
});

it("offers the parts that section one lacks", () => {
  const overview = "一、总体情况\n\n〔一（一）〕\n\n〔一（二）〕\n\n▮\n\n〔一（五）〕";
  expect(offered("一", overview)).toEqual(["（三）政府信息管理", "（四）政府信息公开平台建设"]);
});

it("offers the table that a section lacks", () => {
  expect(offered("四", "四、政府信息公开行政复议、行政诉讼情况\n\n▮")).toEqual([
    "表四（行政复议、行政诉讼情况）",
  ]);
});

it("offers nothing in a text, in a table and where nothing lacks", () => {
  expect(offered("六", "六、其他需要报告的事项\n\n2024年，本机关未收取信息处理费。▮")).toEqual([]);
  expect(offered("表三的行", "三、本年度办理结果	（一）予以公开		3▮	1	0	0	0	0	4")).toEqual([]);
  expect(offered("六", "六、其他需要报告的事项\n\n未收取信息处理费。\n\n▮")).toEqual([]);
  expect(completions("会议纪要", 4)).toEqual([]);
});
