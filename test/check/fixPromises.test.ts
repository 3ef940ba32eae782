import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { brokenByFix, costOf, offersIn } from "./fixSafety.ts";

const clean = readFileSync(new URL("../rules/clean/report.txt", import.meta.url), "utf8");

const page = (body: string): string =>
  `<html><body><h2>长山镇2023年政府信息公开工作年度报告</h2>${body}</body></html>`;

const headings = ["一、总体情况", "二、主动公开政府信息情况", "四、政府信息公开行政复议、行政诉讼情况"];
const words = "本镇按照上级要求做好公开工作，没有收取任何费用，也没有其他需要报告的事项。";

const drafts: Readonly<Record<string, string>> = {
  "a page of paragraphs": page(headings.map(heading => `<p>${heading}</p><p>${words}</p>`).join("\n")),
  "a page of broken lines": page(headings.map(heading => `${heading}<br>\n${words}<br>`).join("\n")),
  "a page of headings": page(headings.map(heading => `<h3>${heading}</h3>\n${words}`).join("\n")),
  "a last section of which only the heading stands": clean.replace(/(五、[^\n]*\n)[^]*/, "$1"),
  "a table that is all of another section": tableUnderWrongHeading(clean),
  "an opening on two lines without a title": clean
    .replace(/^[^\n]*\n+/, "")
    .replace(/^([^\n]{90}[^\n]*?)([^\n]{20}\n)/, "$1\n$2"),
  "paragraphs around a torn table of HTML": [
    "长山镇2023年政府信息公开工作年度报告",
    ...headings.slice(0, 2).flatMap(heading => [heading, words]),
    "<tr><td>第二十条第（一）项</td></tr>\n<tr><td>信息内容</td><td>本年制发件数</td></tr>".repeat(12),
    "</table>",
    "四、政府信息公开行政复议、行政诉讼情况",
  ].join("\n\n"),
};

/** The one row that （六）其他处理 is in the drafts of some offices, with these figures. */
const oneRow = (figures: string): string =>
  clean.replace(/\n\t（六）其他处理\t[^]*?(?=\n\t（七）)/, `\n\t（六）其他处理\t\t${figures}`);

it.each([
  ["too few figures", "0\t0\t0", 0],
  ["a wrong figure", "69\t0\t0\t0\t0\t0\t0", 0],
  ["sound figures", "0\t0\t0\t0\t0\t0\t0", 1],
])("one row for several, with %s, is parted only where nothing is wrong with it", (_, figures, offered) => {
  const findings = check(oneRow(figures))?.findings ?? [];
  const missing = findings.filter(({ message }) => message.zh.includes("（六）其他处理”只有一行"));
  expect(missing.map(({ fixes }) => fixes.length)).toEqual([offered]);
});

function tableUnderWrongHeading(text: string): string {
  const at = text.search(/五、存在/);
  const table = text.search(/行政复议[|\t ]/);
  return `${text.slice(0, table)}一、总体情况\n\n${text.slice(table, at)}${text.slice(at)}`;
}

describe("every fix keeps its promises", () => {
  it.each(Object.entries(drafts))("in %s", (_, text) => {
    const findings = check(text)?.findings ?? [];
    const offers = offersIn(findings);
    expect(offers).not.toEqual([]);
    for (const offer of offers)
      expect([...costOf(text, offer), ...brokenByFix(text, findings, offer)], offer.fix.title.zh).toEqual([]);
  });
});
