import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/core/check/check.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write, type Style } from "../../generate/write.ts";

const draft = generateReport(2);
const text = write(draft, styles["tabs"] as Style).text;
const other = write(generateReport(5), styles["tabs"] as Style).text;
const sections = draft.form.sections.map(({ title }, i) => `${"一二三四五六"[i]}、${title}`);
const [overview = "", , requests = "", review = ""] = sections;
const quoted = other.slice(other.indexOf(requests) + requests.length, other.indexOf(review)).trim();

const wholeShapes: Record<string, string> = {
  "a table of contents": text.replace(overview, `目录\n${sections.join("\n")}\n\n${overview}`),
  "a preface that names the sections": text.replace(
    overview,
    `本报告由${draft.form.sections.map(({ title }) => title).join("、")}六个部分组成。\n\n${overview}`,
  ),
  "last year's table quoted before": text.replace(
    requests,
    `${requests}\n\n${draft.year - 1}年的情况：\n${quoted}\n\n${draft.year}年的情况：`,
  ),
  "last year's table quoted behind": text.replace(review, `附上年度数据\n${quoted}\n\n${review}`),
  "headings without numbers": text.replace(/^[一二三四五六]、/gm, ""),
  "a title on two lines": text.replace(/^(.+?)(\d{4}年)/, "$1\n$2"),
  "a title printed twice": text.replace(/^.+\n/, "$&\n$&"),
  "all on one line": text.replace(/\n+/g, " "),
  "all on one line, tabs gone too": text.replace(/[\n\t]+/g, " "),
  "metadata of a web page above": `索引号: | 000014349/2024-00001 | 公开方式: | 主动公开 | ||\n发布单位: | 办公室 |\n\n${text}`,
};

describe.each(Object.entries(wholeShapes))("with %s", (_, shape) => {
  it("every identity is read and holds, and nothing is found wrong", () => {
    const checked = check(shape);
    expect(checked?.identities).toMatchObject({ broken: 0, unread: 0 });
    expect(checked?.identities.held).toBeGreaterThanOrEqual(42);
    const loud = checked?.findings.filter(({ severity }) => severity === "error" || severity === "warning");
    expect(loud?.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  });
});

const inRow = (label: string, figures: string): string =>
  text.replace(new RegExp(`^(.*${label})\t.*$`, "m"), `$1${figures}`);
const rulesOf = (shape: string): string[] => check(shape)?.findings.map(({ rule }) => rule) ?? [];

it.each(["tabs", "bars", "a cell a line"])(
  "without any white space (%s) it is said to be unread, once",
  name => {
    const glued = write(draft, styles[name] as Style).text.replace(/\s+/g, "");
    expect(check(glued)?.findings.map(({ rule }) => rule)).toEqual(["report-unbroken"]);
  },
);

describe("figures glued to their label", () => {
  it("are taken apart where there is one way", () => {
    const checked = check(inRow("规章", "000"));
    expect(checked?.findings).toEqual([]);
  });

  it("are said to be unread where there are several", () => {
    expect(rulesOf(inRow("行政规范性文件", "141414"))).toContain("row-unread");
  });
});

describe("table four", () => {
  const values = /^(?:\d+\t){14}\d+$/m;

  it("whose row is blank is one finding with one fix", () => {
    const blank = text.replace(values, row => row.replace(/\d+/g, ""));
    const findings = check(blank)?.findings.filter(({ rule }) => rule === "table-unfilled") ?? [];
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fixes[0]?.edits).toHaveLength(15);
  });

  it("that is a head and nothing else is said to be so", () => {
    expect(rulesOf(text.replace(values, ""))).toContain("row-missing");
  });
});

describe("a row", () => {
  it("whose first figure is a dash isn't shifted", () => {
    const checked = check(inRow("规章", "\t-\t0\t0"));
    expect(checked?.findings.map(({ rule }) => rule)).toEqual(["cell-empty"]);
    const [finding] = checked?.findings ?? [];
    expect(finding?.message.zh).toContain("本年制发件数");
  });

  it("two figures short is unread, not guessed at", () => {
    expect(rulesOf(inRow("（一）予以公开", "\t\t3\t1\t4"))).toContain("row-unread");
  });
});

it.each([
  "",
  "\u0000\u0001\u0002",
  "今天天气很好。",
  "一、总体情况",
  "|\t|\t|".repeat(1000),
  "【".repeat(5000),
])("a text that is no report gets no finding (%#)", noReport => {
  expect(check(noReport)).toBeUndefined();
});
