import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import { write, type Style } from "../generate/write.ts";
import { brokenFixes, brokenPromises } from "./promises.ts";
import { textAt } from "./texts.ts";

const clean = readFileSync(new URL("../rules/clean/report.txt", import.meta.url), "utf8");

const cleanPage = write(generateReport(1), styles["an HTML page, digits in spans"] as Style).text;

const cleanMarkdown = write(generateReport(1), styles.Markdown as Style).text;

const cleanBars = write(generateReport(1), styles.bars as Style).text;

const cleanOffice = write(generateReport(1), styles["HTML of a word processor"] as Style).text;

/** Where the last figure but one of table three's row of totals stands. */
function lastOfTotals(text: string): number {
  const start = text.indexOf("（七）总计");
  return start + ([...text.slice(start).matchAll(/<td/g)][5]?.index ?? NaN);
}

const rowsOfBars = clean
  .replace(/^.*\t.*$/gm, row => `${row.split(/\t+/).filter(Boolean).join(" | ")} |`)
  .replaceAll("\n\n", "\n");

const cellALine = write(generateReport(1), styles["a cell a line, closing bars"] as Style).text;

const drawn = write(generateReport(7), styles["a drawn grid"] as Style).text;

/** The first line of a blank row's label, torn out of its table. */
const ofLongLabel = /^.*\| 2\.申请人逾期.*\n/m;

/** What `npm run fuzz` found once, cut down. */
const found: Readonly<Record<string, string>> = {
  "a misprinted label of two lines": clean.replace("结果维持", '"结果保\n持"'),
  "a draft that ends in table three": clean.slice(0, clean.indexOf("\t（六）其他处理")),
  "a draft that ends in table two": clean.slice(0, clean.indexOf("行政规范性文件\t")),
  "a draft that ends in a tag of table three": cleanPage.slice(0, cleanPage.indexOf("不予处理") - 9),
  "a draft whose last heading is cut off": clean.slice(0, clean.indexOf("需要报告的事项")),
  "a row that breaks off where its last cells would stand":
    clean.slice(0, clean.indexOf("3.危及")) + "3.危及“三安全一稳定”\t0\t0\t0\t0\t0",
  "a row whose last cells are cut off behind an empty one": clean.replace(
    /(2\.重复申请)\t.*/,
    (_, label: string) => `${label}\t\t\t`,
  ),
  "a table that ends in its first row":
    "临溪县2025年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n<table><td>1\n",
  "a number alone in section four, in a tag that is torn":
    "临溪县2025年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n<ta\nble><td>1\n",
  "a byte order mark in a label": clean.replace(/5\.要求.*信息(?=\t)/, "5.\ufeff要求重新出具已获取的"),
  "a page without headings, below an empty line":
    "\n" + cleanPage.slice(cleanPage.indexOf("<table")).replace(/<h\d>.*?<\/h\d>/gs, ""),
  "a group's label without figures where the table ends":
    clean.slice(0, clean.indexOf("\t\t2.重复申请")) + "三、本年度办理结果\t（五）不予处理\t2.",
  "two figures that are missing where the table ends":
    clean
      .slice(0, clean.indexOf("\n", clean.indexOf("（七）总计")))
      .replace(/(总计\t\t.*)2\t0\t0\t0\t0\t8$/, "$11\t0\t0\t0\t0\t7") + "\n四、结转下年度继续办理\t\t",
  "a heading of section two that stands among the parts of section one": clean
    .replace(/（三）政府信息管理\n\n.*\n\n/, "")
    .replace(/^二、.*$/m, "$&\n\n$&"),
  "a line of a drawn table's label far below it, its row blank": `${drawn.replace(ofLongLabel, "")}\n${ofLongLabel.exec(drawn)?.[0] ?? ""}`,
  "a line of a drawn table's label that is lost": drawn.replace(/^.*期不补正、行政.*\n/m, ""),
  "a line of a drawn table twice": drawn.replace(/^.*\| 5\.要求行政.*\n/m, "$&$&"),
  "a section four that only says 无, the last": `${clean.slice(0, clean.search(/^行政复议\t/m)).replaceAll("\n\n", "\n")}无`,
  "table three under a heading too late, torn, with table four behind it": rowsOfBars
    .replace(/^四、政府信息公开行政复议.*\n/m, "")
    .replace(/^第二十条第（六）项.*$/m, "四、政府信息公开行政复议、行政诉讼情况\n$&")
    .replace(/^(?=三、本年度办理结果)/m, "发布机构\t办公室\t发布日期\t1月20日\n"),
  "a tag right behind a figure among lines of bars": cellALine.replace(
    /(?<=重复申请 \|\n(?:\d+ \|\n){3})\d+ \|\n\d+ \|/,
    "0<td>\n|",
  ),
  "a blank row that two columns are short of": clean.replace(
    /(（二）部分公开.*?\t+).*/,
    (_, label: string) => `${label}${"\t".repeat(6)}`,
  ),
  "a section two that breaks off behind a section five": `${clean.slice(0, clean.indexOf("一、总体情况"))}一、总体情况
五、存在的主要问题及改进情况
存在公开内容不够细的问题。已安排培训，逐项改进。
二、主动公开政府信息情况
${clean.slice(clean.indexOf("第二十条第（一）项"), clean.indexOf("120\t"))}`,
  "a row that lacks beside one with a note behind it": cleanMarkdown
    .slice(0, cleanMarkdown.indexOf("（六）其他处理"))
    .replace(/^.*没有现成.*\n/m, "")
    .replace(/^.*补正后.*/m, "$& 注：含上年结转。"),
  "a heading three begun, a section two without its table": `${clean.slice(0, clean.indexOf("第二十条第（一）项"))}无\n\n三、收到`,
  "a rule of Markdown begun under table four's head": clean
    .slice(0, clean.indexOf("\n", clean.indexOf("行政复议\t")))
    .replace(/^.*\t.*$/gm, row => `| ${row.replaceAll("\t", " | ")} |`)
    .concat("\n| --"),
  "a table two of single blanks that is only begun": `${clean.slice(
    0,
    clean.indexOf("第二十条第（一）项"),
  )}第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0`,
  "a row that lacks beside one whose label is explained": cleanBars
    .replace(/^.*行政处罚.*\n/m, "")
    .replace("行政强制 |", "行政强制:是指为制止违法行为而采取的措施 |"),
  "a row that breaks off behind its label": clean.slice(
    0,
    clean.indexOf("1\t0\t9", clean.indexOf("行政规范性文件\t")),
  ),
  "a total's row that breaks off in a tag": `${cleanOffice.slice(0, lastOfTotals(cleanOffice))}<td><p class="MsoNor`,
  "cells of a draft with prompts that say that they don't apply": clean
    .replace(/(规章\t+).*/, "$1不适用\t不适用\t不适用")
    .replace("五、存在的主要问题及改进情况", "$&\n\n【填写存在的主要问题】"),
  "a row's label on a line of its own, its blanks cut off": clean.replace(/(\t（二）部分公开.*?)\t.*/, "$1"),
};

describe("what holds of any text", () => {
  it.each(Object.entries(found))("holds of %s", (_, text) => {
    expect(check(text)?.findings.length).toBeGreaterThan(0);
    expect([...brokenPromises(text), ...brokenFixes(text, offers => offers)]).toEqual([]);
  });

  it("is looked at in texts that are the same for the same seed", () => {
    expect(textAt(7)).toEqual(textAt(7));
    expect(textAt(7)).not.toEqual(textAt(8));
  });
});
