import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { wholeDraft } from "../rules/draft.ts";
import { others } from "./others.ts";

it.each(Object.entries(others))("%s is no report", (_, text) => {
  expect(check(text)).toBeUndefined();
});

const whole = wholeDraft(
  "",
  "〔标题〕\n\n〔引言〕\n\n〔一〕\n\n〔二〕\n\n〔三〕\n\n〔四〕\n\n〔五〕\n\n〔六〕",
).text;
const [title = ""] = whole.split("\n");
const upTo = (words: string): string => whole.slice(0, whole.indexOf(words));
const from = (words: string, to: string): string => whole.slice(whole.indexOf(words), whole.indexOf(to));

/** Beginnings and pieces of reports. */
const begun: Readonly<Record<string, string>> = {
  "a title alone": title,
  "a title on two lines alone": title.replace("2024年", "2024年\n"),
  "a title below a page's metadata": `索引号：014/2025-01\n发布日期：2025-01-20\n${title}\n（二维码）`,
  "title and opening": upTo("一、总体情况"),
  "title and a heading of its own": `${title}\n一、2024年工作要点落实情况\n我局全年主动公开信息86条。`,
  "an opening alone":
    "本报告依照《中华人民共和国政府信息公开条例》第五十条的规定编制，所列数据的统计期限自2024年1月1日起。",
  "an opening that presents it":
    "根据《中华人民共和国政府信息公开条例》要求，现向社会公布我局2024年政府信息公开年度报告。",
  "an opening that ends in a colon":
    "2024年，临溪县水务局认真执行条例。\n现将2024年度政府信息公开工作报告公布如下：\n一、总体情况\n全年公开信息86条。",
  "a table of contents and what is written so far": `${title}\n目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n${from("一、总体情况", "二、主动公开")}`,
  "an opening in brackets of a book": "我局编制了《临溪县水务局2024年政府信息公开工作年度报告》，现予公布。",
  "section one without a title": from("一、总体情况", "二、主动公开"),
  "two sections": from("一、总体情况", "三、收到和处理"),
  "section one, with who made it in its first line":
    "一、总体情况\n按照要求，临溪县水务局特编制2024年政府信息公开年度报告。\n（一）加大公开力度\n全年公开信息86条。",
  "table three alone": from("（本列数据", "四、政府信息公开行政复议"),
  "table two alone": from("第二十条第（一）项", "三、收到和处理"),
  "table four alone": from("行政复议\t", "五、存在的主要问题"),
  "title and section one in traditional characters":
    "臨溪縣水務局2024年政府信息公開工作年度報告\n\n一、總體情況\n\n（一）主動公開\n\n全年公開信息86條。\n\n（二）依申請公開\n\n全年新收申請8件。",
  "a title in traditional characters alone": "臨溪縣水務局2024年政府資訊公開工作年度報告",
  "title and section one on one line": `${title} 一、总体情况 2024年，我局主动公开信息86条，新收政府信息公开申请8件。`,
};

it("a whole report in traditional characters is read as in simplified ones", () => {
  const traditional = whole
    .replace(/总/g, "總")
    .replace(/计/g, "計")
    .replace(/信息内容/g, "信息內容")
    .replace(/询/g, "詢")
    .replace(/稳/g, "穩")
    .replace(/没有/g, "沒有")
    .replace(/访举报/g, "訪舉報");
  const checked = check(traditional);
  expect(checked?.findings).toEqual([]);
  expect(checked?.identities).toEqual(check(whole)?.identities);
});

it("a later section alone is known too, and lacks those before it", () => {
  const findings = check(from("二、主动公开", "三、收到和处理"))?.findings ?? [];
  const missing = findings.filter(({ rule }) => rule === "section-missing");
  expect(missing.map(({ severity }) => severity)).toEqual(["error", "information"]);
});

describe.each(Object.entries(begun))("%s", (_, text) => {
  const checked = check(text);

  it("is known for a report", () => expect(checked).toBeDefined());

  it("is told quietly what it still lacks", () => {
    const loud = checked?.findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(loud?.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  });
});
