import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/core/check/check.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { exact } from "../../../server/src/core/number/exact.ts";
import { generateReport } from "../../generate/report.ts";
import { bars as barStyle } from "../../generate/styles/bars.ts";
import { styles } from "../../generate/styles/index.ts";
import { tabs as tabStyle } from "../../generate/styles/tabs.ts";
import { write, type Style } from "../../generate/write.ts";

const draft = generateReport(2);
const tabs = write(draft, tabStyle("spread")).text;
const bars = write(draft, barStyle("compact", { outer: "both" })).text;

const rulesOf = (text: string): string[] =>
  (check(text)?.findings ?? [])
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule }) => rule);

describe("a table whose", () => {
  it.each([
    [
      "heads are torn over two lines",
      tabs.replace(/^(\t+)商业企业\t科研机构(.*)$/m, "$1商业\t科研$2\n$1企业\t机构"),
    ],
    [
      "heads are torn over three lines",
      tabs.replace(
        /^(\t+)商业企业\t科研机构\t社会公益组织(.*)$/m,
        "$1商业\t科研\t社会$2\n$1企业\t机构\t公益\n$1\t\t组织",
      ),
    ],
    [
      "heads are torn where merged cells are left out",
      bars.replace(/^\| 商业企业 \| 科研机构 (.*)$/m, "| 商业 | 科研 $1\n| 企业 | 机构 |"),
    ],
    ["rows stand in another order", tabs.replace(/^(规章\t.*)\n(行政规范性文件\t.*)$/m, "$2\n$1")],
    [
      "label is explained behind a colon",
      tabs.replace(
        /^规章\t/m,
        "规章：指有立法权的机关依照法定程序制定并公布的文件。本机关没有制定权，按规定填写。\t",
      ),
    ],
    ["cells are set off by tabs and bars", tabs.replaceAll("\t", "\t|\t")],
    ["cells are parted by one wide space", tabs.replaceAll("\t", "\u2003")],
  ])("%s is read whole", (_, text) => {
    expect(text).not.toBe(tabs);
    const checked = check(text);
    expect(checked?.identities).toMatchObject({ broken: 0, unread: 0 });
    expect(checked?.identities.held).toBeGreaterThanOrEqual(42);
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([",", "，", "、", "；", "/"])(
    "figures have %s between is unread, not missing or misprinted",
    mark => {
      const rules = new Set(rulesOf(tabs.replaceAll("\t", mark)));
      expect(rules).toContain("table-unread");
      expect(rules).not.toContain("table-missing");
      expect(rules).not.toContain("label-misprinted");
    },
  );

  it("heads are another item's is told which they should be", () => {
    const text = tabs.replace(/^信息内容\t本年收费金额.*$/m, "信息内容\t上一年项目数量");
    expect(rulesOf(text)).toEqual(["label-misprinted"]);
  });
});

describe("figures written otherwise", () => {
  const zerosAs = (written: string): Style => ({
    ...(styles["a cell a line"] as Style),
    figure: digits => (digits === "0" ? written : digits),
  });

  it.each(["—", "-", "／", "无"])(
    "a cell a line, %s for 0: all of them are told and none is lost",
    written => {
      const { text, figures } = write(draft, zerosAs(written));
      expect(new Set(rulesOf(text))).toEqual(new Set(["cell-empty"]));
      expect(check(text)?.report.tables.flatMap(({ grids }) => grids.map(({ cells }) => cells.size))).toEqual(
        [6, 1, 2, 1, 175, 15],
      );
      expect(figures.size).toBe(200);
    },
  );

  it("full-width digits number the labels too", () => {
    const text = tabs.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    expect(rulesOf(text)).toEqual([]);
  });

  it.each([
    ["其它 for 其他", tabs.replace("法人或其他组织", "法人或其它组织").replaceAll("\t其他\t", "\t其它\t")],
    ["合计 for 总计", tabs.replaceAll("总计", "合计")],
    ["a zero-width space behind a number", tabs.replace("3.其他", "3\u200b.其他")],
  ])("%s is no misprint", (_, text) => {
    expect(text).not.toBe(tabs);
    expect(rulesOf(text)).toEqual([]);
  });
});

describe("blank cells", () => {
  const zeros = [...draft.figures].filter(([, value]) => value === exact(0)).map(([key]) => key);
  const blank = { ...draft, blanks: new Set(zeros.filter(key => !key.startsWith("documents/"))) };

  it.each([
    "bars, bars behind rows for merged cells",
    "bars, none outside",
    "Markdown",
    "HTML of a word processor",
    "a cell a line, closing bars, bars for merged cells",
    "a cell a line, bars on lines of their own",
  ])("are blank in all three tables: %s", name => {
    const text = write(blank, styles[name] as Style).text;
    expect(new Set(rulesOf(text))).toEqual(new Set(["cell-empty"]));
  });
});

describe("blank cells of tabs", () => {
  const isZeroed = (key: string): boolean => draft.figures.get(key) === exact(0);
  const blanks = new Set(
    [...draft.figures.keys()].filter(key => key.startsWith("requests/") && isZeroed(key)),
  );
  const written = (name: string): string => write({ ...draft, blanks }, styles[name] as Style).text;
  const filled = (text: string): string =>
    applyEdits(
      text,
      (check(text)?.findings ?? []).flatMap(({ fixes: [fix] }) => fix?.edits ?? []),
    );

  it.each([
    ["cut off the rows' ends", (text: string) => text.replace(/\t+$/gm, "")],
    ["with tabs turned into four spaces", (text: string) => text.replaceAll("\t", "    ")],
  ])("%s are one finding, and its fix fills them in their columns", (_, change) => {
    for (const name of ["tabs", "tabs, merged cells left out"]) {
      const text = change(written(name));
      expect(rulesOf(text)).toEqual(["cell-empty"]);
      const checked = check(filled(text));
      expect(checked?.findings).toEqual([]);
      expect(checked?.identities).toMatchObject({ broken: 0, unread: 0 });
    }
  });

  it("that were cut off are filled in cells of their own in a draft that is still being written", () => {
    const totals = [...draft.figures.keys()].filter(key => /^requests\/.*\|total$/.test(key));
    const { text } = write({ ...draft, blanks: new Set(totals) }, styles.tabs as Style);
    const begun = `${text.replace(/\t+$/gm, "").trimEnd()}\n\n【填写其他事项】\n`;
    const fix = check(begun)
      ?.findings.find(({ rule }) => rule === "table-unfilled")
      ?.fixes.at(0);
    const done = check(applyEdits(begun, fix?.edits ?? []));
    expect(fix).toBeDefined();
    expect(done?.findings.map(({ rule }) => rule)).toEqual(["placeholder-left"]);
    expect(done?.identities).toMatchObject({ broken: 0, unread: 0 });
  });

  it("for all zeros are read where no row is full and groups stand before some labels", () => {
    const other = generateReport(5);
    const isBlank = (key: string): boolean =>
      key.startsWith("requests/") && other.figures.get(key) === exact(0);
    const zeros = [...other.figures.keys()].filter(isBlank);
    const { text } = write({ ...other, blanks: new Set(zeros) }, tabStyle("compact"));
    expect(rulesOf(text)).toEqual(["cell-empty"]);
  });

  it("at the end of every row are the totals, also where a row's last figure is what its others come to", () => {
    const draftOfFive = generateReport(5);
    const totals = [...draftOfFive.figures.keys()].filter(key => /^requests\/.*\|total$/.test(key));
    expect(totals.length).toBe(25);
    const { text } = write({ ...draftOfFive, blanks: new Set(totals) }, styles.tabs as Style);
    expect(rulesOf(text.replace(/\t+$/gm, ""))).toEqual(["cell-empty"]);
  });

  it.each([
    "columns of spaces",
    "a cell a line",
    "a cell a line, blank lines between",
    "labels torn over lines, figures behind the first",
  ])("leave no trace in %s: all totals are put in at once", name => {
    const totals = [...draft.figures.keys()].filter(key => /^requests\/.*\|total$/.test(key));
    const { text } = write({ ...draft, blanks: new Set(totals) }, styles[name] as Style);
    expect(rulesOf(text)).toEqual(["cell-missing"]);
    expect(rulesOf(filled(text))).toEqual([]);
  });

  it("aren't those of a row that has lost cells in its midst", () => {
    const row = /^.*（一）予以公开\t.*$/m;
    expect(rulesOf(tabs.replace(row, line => line.replace(/(\t\d+)(\t\d+)+(\t\d+)$/, "$1$3")))).toContain(
      "row-unread",
    );
  });
});

describe("a table three of which only the totals are filled in", () => {
  it.each(["tabs", "bars", "Markdown", "HTML"])("in %s is read; all empty cells are one finding", name => {
    const isKept = (key: string): boolean => !key.startsWith("requests/") || key.endsWith("|total");
    const blanked = { ...draft, blanks: new Set([...draft.figures.keys()].filter(key => !isKept(key))) };
    const text = write(blanked, styles[name] as Style).text;
    const checked = check(text);
    expect(checked?.identities.broken).toBe(0);
    expect(checked?.findings.map(({ rule, fixes }) => [rule, fixes.length])).toEqual([["cell-empty", 0]]);
    const wrong = { ...blanked, figures: new Map(draft.figures).set("requests/carriedOut|total", exact(77)) };
    expect(rulesOf(write(wrong, styles[name] as Style).text)).toContain("figure-wrong");
  });
});

describe("a table whose last row isn't written", () => {
  const severities = (text: string, isFinal = false): string[] =>
    (check(text, { isFinal })?.findings ?? [])
      .filter(({ rule }) => rule === "row-missing")
      .map(({ severity }) => severity);
  const cut = tabs.slice(0, tabs.indexOf("四、结转下年度继续办理\t"));
  const rest = tabs.slice(tabs.indexOf("四、政府信息公开行政复议"));

  it("is still being written where the draft ends there", () => {
    expect(severities(cut)).toEqual(["information"]);
    expect(severities(cut, true)).toEqual(["error"]);
  });

  it("is so too where prompts say what is still to come", () => {
    expect(severities(`${cut}\n四、政府信息公开行政复议、行政诉讼情况\n\n【填写行政复议情况】`)).toEqual([
      "information",
    ]);
  });

  it("lacks it where the draft goes on", () => {
    expect(severities(cut + rest)).toEqual(["error"]);
  });
});

describe("numbered sentences below a table that breaks off", () => {
  const table = (text: string): string => text.slice(0, text.search(/^.*（六）其他处理.*$/m));
  const sentences = [
    "1. 抓好申请办理的各个环节，限时答复，把道理说明白。",
    "2. 加强学习。请懂法律的人来讲，一年不少于两次，把常见的错处讲清楚。",
  ].join("\n");

  it.each(["tabs", "bars", "Markdown"])("are none of its rows: %s", name => {
    const text = table(write(draft, styles[name] as Style).text) + sentences;
    const rules = rulesOf(text);
    expect(rules).toContain("row-missing");
    expect(rules).not.toContain("label-misprinted");
    expect(rules).not.toContain("row-unread");
  });
});
