import { describe, expect, it } from "vitest";
import { parseDocument } from "../../server/src/core/document/parse.ts";

/** Tables as rows of cell texts; lines as their content. */
const outline = (text: string): unknown[] =>
  parseDocument(text).blocks.map(block =>
    block.kind === "line"
      ? text.slice(block.content.start, block.content.end)
      : block.rows.map(row => row.cells.map(cell => cell.content.text)),
  );

const cases: readonly { name: string; text: string; outline: unknown[] }[] = [
  {
    name: "tabs, ragged",
    text: "说明。\n内容\t本年\t现行\n甲\t1\t2\t\n\t3\n",
    outline: [
      "说明。",
      [
        ["内容", "本年", "现行"],
        ["甲", "1", "2", ""],
        ["", "3"],
      ],
    ],
  },
  {
    name: "a caption with tabs after it opens a table, a paragraph indented by a tab does not",
    text: "\t二、标题\n第一项\t\t\n甲\t1\t\n",
    outline: [
      "标题",
      [
        ["第一项", "", ""],
        ["甲", "1", ""],
      ],
    ],
  },
  {
    name: "front matter, of which only the title is the text's",
    text: '---\ntitle: "某县年度报告"\ntags:\n- 年报\n---\n正文。\n',
    outline: ["某县年度报告", "正文。"],
  },
  {
    name: "rules around lines that are no front matter",
    text: "---\n某县年度报告\n---\n正文。\n",
    outline: ["某县年度报告", "正文。"],
  },
  {
    name: "a rule and a note that never end",
    text: "---\n注: 一\n正文。\n",
    outline: ["注: 一", "正文。"],
  },
  {
    name: "blank lines, rules and page numbers within a table",
    text: "甲\t1\n\n----\t---\n- 3 -\n第 4 页\n乙\t2\n",
    outline: [
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
    ],
  },
  {
    name: "one stray tab or bar in prose",
    text: "本机关2023年\t继续推进公开。\n来源 | 门户网站\n（一）\t主动公开\n",
    outline: ["本机关2023年\t继续推进公开。", "来源 | 门户网站", "主动公开"],
  },
  {
    name: "a closing bar only, its last row without",
    text: "内容 | 本年 | 现行 |\n第一项 | ||\n甲 | 1 | 2\n",
    outline: [
      [
        ["内容", "本年", "现行"],
        ["第一项", "", ""],
        ["甲", "1", "2"],
      ],
    ],
  },
  {
    name: "no outer bars: a bar at the edge is an empty cell's",
    text: "组 | 甲 | 1\n | 乙 | 2\n | 丙 | \n",
    outline: [
      [
        ["组", "甲", "1"],
        ["", "乙", "2"],
        ["", "丙", ""],
      ],
    ],
  },
  {
    name: "full-width bars",
    text: "｜甲｜1｜\n｜乙｜｜\n",
    outline: [
      [
        ["甲", "1"],
        ["乙", ""],
      ],
    ],
  },
  {
    name: "Markdown table with marks",
    text: "| 甲 | 本年新<br>制作 |\n| :--- | ---: |\n| a \\| b | **29** |\n| &nbsp; | `3` |\n",
    outline: [
      [
        ["甲", "本年新\n制作"],
        ["a | b", "29"],
        ["", "3"],
      ],
    ],
  },
  {
    name: "a spreadsheet's line breaks in quoted cells",
    text: '内容\t"本年\n制发"\t"本年\n废止"\n甲\t1\t2\n"三、结\n转"\t3\t4\n',
    outline: [
      [
        ["内容", "本年\n制发", "本年\n废止"],
        ["甲", "1", "2"],
        ["三、结\n转", "3", "4"],
      ],
    ],
  },
  {
    name: "headings copied along with the tables around them",
    text: "甲\t1\t\n四、某某情况\t\t\n复议\t诉讼\t\n1\t2\t3\n五、某某问题\t\t\n",
    outline: [
      [["甲", "1", ""]],
      "某某情况",
      [
        ["复议", "诉讼", ""],
        ["1", "2", "3"],
      ],
      "某某问题",
    ],
  },
  {
    name: "an unfilled row with a number is no heading",
    text: "一、新收\t\t\n二、结转\t\t\n三、结果\t（一）甲\t\n四、转出\t\t\n",
    outline: [
      [
        ["一、新收", "", ""],
        ["二、结转", "", ""],
        ["三、结果", "（一）甲", ""],
        ["四、转出", "", ""],
      ],
    ],
  },
  { name: "fenced code and comments", text: "```\n甲\t1\t2\n```\n<!-- 乙\t1\t2 -->丙\n", outline: ["丙"] },
];

describe("parseDocument", () => {
  it.each(cases)("$name", ({ text, outline: expected }) => {
    expect(outline(text)).toEqual(expected);
    const withBreaks = (value: unknown): unknown =>
      typeof value === "string" && !text.includes("<br>")
        ? value.replaceAll("\n", "\r\n")
        : Array.isArray(value)
          ? value.map(withBreaks)
          : value;
    expect(outline("\ufeff" + text.replaceAll("\n", "\r\n"))).toEqual(withBreaks(expected));
  });

  it("cuts out a figure without its marks", () => {
    const text = "| 甲 | **29** | &nbsp;30 |\n|---|---|---|\n";
    const [table] = parseDocument(text).blocks;
    const spans = table?.kind === "table" ? table.rows[0]?.cells.map(cell => cell.span) : [];
    expect(spans?.map(span => text.slice(span.start, span.end))).toEqual(["甲", "29", "30"]);
  });
});

const lines: readonly [string, string | undefined, string, number?][] = [
  ["一、总体情况", "chinese 1", "总体情况"],
  ["十二 、其他", "chinese 12", "其他"],
  ["二.主动公开", "chinese 2", "主动公开"],
  ["三　收到申请", "chinese 3", "收到申请"],
  ["（二）依申请公开", "chineseInBrackets 2", "依申请公开"],
  ["( 三 ) 信息管理", "chineseInBrackets 3", "信息管理"],
  ["1.属于国家秘密", "arabic 1", "属于国家秘密"],
  ["２、重复申请", "arabic 2", "重复申请"],
  ["3． 其他", "arabic 3", "其他"],
  ["1.2023年以来", "arabic 1", "2023年以来"],
  ["1\\. 完善", "arabic 1", "完善"],
  ["（1）甲", "arabicInBrackets 1", "甲"],
  ["③甲", "arabicInBrackets 3", "甲"],
  ["2）甲", "arabicInBrackets 2", "甲"],
  ["一是加强领导。", "clause 1", "加强领导。"],
  ["1. 一是范围不够", "arabic 1", "一是范围不够"],
  ["## 二、主动公开 ##", "chinese 2", "主动公开", 2],
  ["**（一）主动公开**", "chineseInBrackets 1", "主动公开"],
  ["<h2>三、申请</h2>", "chinese 3", "申请", 2],
  ["　　2023年，本机关", undefined, "2023年，本机关"],
  ["1.5", undefined, "1.5"],
  ["2157.5799", undefined, "2157.5799"],
  ["29", undefined, "29"],
  ["3 0", undefined, "3 0"],
  ["一年来，我局", undefined, "一年来，我局"],
];

describe("a line", () => {
  it.each(lines)("%s", (text, mark, content, depth) => {
    const [line] = parseDocument(text).blocks;
    if (line?.kind !== "line") throw new Error("not a line");
    expect(line.mark && `${line.mark.style} ${line.mark.ordinal}`).toBe(mark);
    expect(text.slice(line.content.start, line.content.end)).toBe(content);
    expect(line.depth).toBe(depth);
  });
});
