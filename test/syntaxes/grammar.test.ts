import { describe, expect, it } from "vitest";
import { forms } from "../../server/src/core/form/index.ts";
import { labelsOf } from "../generated/grammar.ts";
import { tokenize, type Token } from "./tokenize.ts";

const LABEL = "variable.other.label";
const FIGURE = "constant.numeric.figure";
const BAR = "punctuation.separator.table";

const report = async (line: string): Promise<Token[]> =>
  (await tokenize("text.disclosure-report", line))[0] ?? [];
const markdown = async (...lines: string[]): Promise<Token[][]> => tokenize("text.html.markdown", ...lines);

describe("the grammar of a report", () => {
  const labels = [...new Set(labelsOf(forms))];

  it.each(labels)("knows the label %s in every notation", async text => {
    for (const line of [text, `${text}\t0`, `\t${text}\t0`, `| ${text} | 0 |`, `${text}|0|`, `  ${text}`])
      expect(await report(line), line).toContainEqual([text, LABEL]);
  });

  it("takes a label for one only where it fills its cell", async () => {
    expect(await report("其他工作总计做了不少")).toEqual([]);
    expect(await report("其他\t总计")).toEqual([
      ["其他", LABEL],
      ["总计", LABEL],
    ]);
  });

  it("knows labels of other widths and without their number", async () => {
    for (const text of [
      "(一)予以公开",
      "予以公开",
      "1．属于国家秘密",
      "1、属于国家秘密",
      '3.危及"三安全一稳定"',
      "结 果 维 持",
    ])
      expect(await report(`${text}\t0`), text).toEqual([
        [text, LABEL],
        ["0", FIGURE],
      ]);
  });

  it.each(forms.flatMap(form => form.sections.map(section => section.title)))(
    "knows the section %s",
    async title => {
      const tokens: Token[] = [
        ["二、", "markup.heading.section"],
        [title, "markup.heading.section entity.name.section"],
      ];
      expect(await report(`二、${title}`)).toEqual(tokens);
      expect((await report(`## 二、${title}`)).slice(1)).toEqual(tokens);
    },
  );

  it("knows parts and the title", async () => {
    expect(await report("（一）主动公开")).toEqual([
      ["（一）", "markup.heading.part"],
      ["主动公开", "markup.heading.part entity.name.section"],
    ]);
    const title = "某某县档案局2023年政府信息公开工作年度报告";
    expect(await report(title)).toEqual([[title, "markup.heading.title"]]);
  });

  it("tells figures and percentages from dates, laws and document numbers", async () => {
    expect(
      await report(
        "依据《某条例》第711号、〔2021〕30号，2023年5月新收1,204件，占33.9%，办结三百二十余件，收费1.25万元。",
      ),
    ).toEqual([
      ["《某条例》", "string.quoted.other.law"],
      ["第711号", "constant.other.reference"],
      ["〔2021〕30号", "constant.other.reference"],
      ["2023年5月", "constant.other.date"],
      ["1,204", FIGURE],
      ["33.9%", "constant.numeric.percentage"],
      ["三百二十", FIGURE],
      ["1.25万", FIGURE],
    ]);
  });

  it("knows full-width figures", async () => {
    expect(await report("共１２件、５０％")).toEqual([
      ["１２", FIGURE],
      ["５０％", "constant.numeric.percentage"],
    ]);
  });
});

describe("the grammar laid over Markdown", () => {
  it("knows sections and parts with and without Markdown's marks", async () => {
    const section: Token[] = [
      ["一、", "markup.heading.section"],
      ["总体情况", "markup.heading.section entity.name.section"],
    ];
    const part: Token[] = [
      ["（二）", "markup.heading.part"],
      ["依申请公开", "markup.heading.part entity.name.section"],
    ];
    expect(await markdown("# 一、总体情况", "", "一、总体情况", "### （二）依申请公开")).toEqual([
      section,
      [],
      section,
      part,
    ]);
  });

  it("knows a table's rows by their labels", async () => {
    expect(
      await markdown("| 结果 | 二级 | 1.属于国家秘密 | 0 | 12 |", "| --- | --- | --- | --- | --- |"),
    ).toEqual([
      [
        ["1.属于国家秘密", LABEL],
        ["|", BAR],
        ["0", FIGURE],
        ["|", BAR],
        ["12", FIGURE],
        ["|", BAR],
      ],
      [],
    ]);
  });

  it.each([
    ["|  | （七）总计 |  | 6 | 8 |", "（七）总计", 2],
    ["| 规章 | 0 | 12 |", "规章", 2],
    ["|  |  | 3.其他 | 0 | 0 |", "3.其他", 2],
  ])("knows rows of short labels by the figures behind them: %s", async (line, words, figures) => {
    const [tokens = []] = await markdown(line);
    expect(tokens[0]).toEqual([words, LABEL]);
    expect(tokens.filter(([, name]) => name === FIGURE)).toHaveLength(figures);
  });

  it("goes on as Markdown after a row", async () => {
    const [, heading] = await markdown("| 行政许可 | 3 |", "## 六、其他需要报告的事项");
    expect(heading).toHaveLength(2);
  });

  it.each([
    "# 一、总论",
    "本年共收到申请29件，占33%。",
    "| 总计 | 12 |",
    "| 姓名 | 其他 | 7 |",
    "总体情况良好",
    "收到行政许可申请3件",
    "```",
  ])("leaves alone what any text may have: %s", async line => {
    expect(await markdown(line)).toEqual([[]]);
  });

  it("leaves code alone", async () => {
    expect((await markdown("```", "行政许可\t3", "```"))[1]).toEqual([]);
  });
});
