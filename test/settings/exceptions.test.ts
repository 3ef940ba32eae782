import { describe, expect, it } from "vitest";
import {
  addAllowance,
  allowanceFor,
  allowByComment,
  applyEdits,
  check,
  exceptionsIn,
  readSettingsFile,
  type Checked,
  type Finding,
  type Settings,
} from "../../server/src/core/index.ts";
import { cleanReport } from "../rules/clean.ts";
import { wholeDraft } from "../rules/draft.ts";

const { text } = wholeDraft(
  "markdown 五",
  "## 五、存在的主要问题及改进情况\n\n存在的问题主要是更新不及时（待补充）。\n\n下一步将按月督促落实（待补充），健全提醒机制。",
);

const checked = (draft: string, settings?: Settings): Checked => {
  const result = check(draft, settings);
  if (!result) throw new Error("no report");
  return result;
};

const said = (draft: string, settings?: Settings) =>
  checked(draft, settings).findings.map(({ rule, span }) => [rule, draft.slice(span.start, span.end)]);

const second = (): Finding => checked(text).findings[1] as Finding;

it("two findings without an exception", () => {
  expect(said(text)).toEqual([
    ["placeholder-left", "（待补充）"],
    ["placeholder-left", "（待补充）"],
  ]);
});

describe("a comment", () => {
  it("allows the finding in the line below it and no other", () => {
    const edit = allowByComment(checked(text).report, second(), "here");
    const allowed = applyEdits(text, edit ? [edit] : []);
    expect(allowed).toContain("<!-- gouji-allow placeholder-left -->\n下一步");
    expect(said(allowed)).toEqual([["placeholder-left", "（待补充）"]]);
  });

  it("allows the rule in the whole file, whatever is written into it later", () => {
    const edit = allowByComment(checked(text).report, second(), "file");
    const allowed = applyEdits(text, edit ? [edit] : []);
    expect(said(allowed)).toEqual([]);
    expect(said(allowed.replace("健全提醒机制", "健全××机制"))).toEqual([]);
  });

  it("goes behind the front matter of a page, never into it", () => {
    const matter = "---\ntitle: 临溪县水务局年报\ndate: 2025-01-20\n---\n\n";
    const page = matter + text.replace(/^# .+\n+/, "");
    const [title, ...others] = checked(page).findings;
    expect(title?.rule).toBe("title-missing");
    expect(others.map(({ rule }) => rule)).toEqual(["placeholder-left", "placeholder-left"]);
    for (const [finding, reach] of [
      [title, "here"],
      [title, "file"],
      [others[0], "file"],
    ] as const) {
      const edit = finding && allowByComment(checked(page).report, finding, reach);
      const allowed = applyEdits(page, edit ? [edit] : []);
      expect(allowed).toMatch(/^---\n.+\n.+\n---\n/);
      const rules = said(allowed).map(([rule]) => rule);
      expect(rules).not.toContain(finding?.rule);
      expect(rules).not.toContain("exception-unused");
    }
  });

  it("stands behind a byte order mark, on lines that end as the draft's do", () => {
    const marked = `\ufeff${text.replaceAll("\n", "\r\n")}`;
    for (const reach of ["here", "file"] as const) {
      const { report, findings } = checked(marked);
      const edit = allowByComment(report, findings[1] as Finding, reach);
      const allowed = applyEdits(marked, edit ? [edit] : []);
      expect(allowed).toMatch(/^\ufeff(?!\ufeff)/);
      expect(allowed).not.toMatch(/(?<!\r)\n/);
      expect(said(allowed)).toEqual(reach === "file" ? [] : [["placeholder-left", "（待补充）"]]);
    }
  });

  it("allows a rule in its section only", () => {
    const comment = "<!-- gouji-allow-section placeholder-left -->";
    expect(said(text.replace("存在的问题", `${comment}\n\n存在的问题`))).toEqual([]);
    const elsewhere = text.replace("## 五、", `${comment}\n\n## 五、`);
    expect(said(elsewhere)).toEqual([
      ["exception-unused", comment],
      ["placeholder-left", "（待补充）"],
      ["placeholder-left", "（待补充）"],
    ]);
  });

  it("may name several rules; one that allows nothing is named", () => {
    const comment = "<!-- gouji-allow-file placeholder-left, title-missing -->";
    const [unused, ...others] = checked(`${comment}\n\n${text}`).findings;
    expect(unused?.message.zh).toContain("没有标题");
    expect(others).toEqual([]);
  });

  it.each([
    "<!-- gouji-allow-file placeholder-left 已与办公室核实 -->",
    "<!-- gouji-allow-file: placeholder-left，已核实 -->",
    "<!-- gouji-allow-file title-missing, placeholder-left（都已核实） -->",
    "<!--gouji-allow-file Placeholder-Left: known-->",
    "<!-- gouji-allow-file placeholder-left -- checked with the office -->",
  ])("may say why, and be typed carelessly: %s", comment => {
    expect(said(`${comment}\n\n${text}`).filter(([rule]) => rule !== "exception-unused")).toEqual([]);
  });

  it.each([
    ["<!-- gouji-allow placeholder-lefft -->", "没有名为“placeholder-lefft”的规则"],
    ["<!-- gouji-allow -->", "没有写明规则"],
    ["<!-- gouji-allow-next placeholder-left -->", "没有写明规则"],
  ])("that can't work is said: %s", (comment, message) => {
    const [unused] = checked(`${comment}\n\n${text}`).findings;
    expect([unused?.rule, unused?.message.zh]).toEqual([
      "exception-unused",
      expect.stringContaining(message),
    ]);
  });

  it("isn't missed where its rule is off", () => {
    const comment = "<!-- gouji-allow-file title-missing -->\n\n";
    const rules = { "title-missing": "off", "placeholder-left": "off" } as const;
    expect(said(comment + text, { rules })).toEqual([]);
  });
});

describe("an entry of gouji.json", () => {
  const grant = (reach: "here" | "file", file: string): string => {
    const allowance = allowanceFor(checked(text), second(), reach, "a.md");
    return applyEdits(file, allowance ? (addAllowance(file, allowance) ?? []) : []);
  };

  it("allows the finding by its sentence, and survives edits elsewhere", () => {
    const { settings } = readSettingsFile(grant("here", ""));
    expect(settings.allow).toEqual([
      { rule: "placeholder-left", in: "a.md", words: "下一步将按月督促落实（待补充），健全提醒机制" },
    ]);
    const edited = text.replace("存在的问题主要是更新不及时（待补充）。", "存在的问题是××。\n\n另有不足。");
    expect(said(edited, settings)).toEqual([["placeholder-left", "××"]]);
  });

  it("allows the rule in the whole file", () => {
    expect(said(text, readSettingsFile(grant("file", "")).settings)).toEqual([]);
  });

  it("is reported once its words are gone", () => {
    const { settings } = readSettingsFile(grant("here", ""));
    const mended = text.replace("按月督促落实（待补充）", "按月督促落实");
    expect(said(mended, settings).map(([rule]) => rule)).toEqual(["exception-unused", "placeholder-left"]);
  });

  it("isn't offered where the file has no place for it", () => {
    for (const file of ["[1]", `"x"`, `{ "allow": {} }`, "{".repeat(8000), "//"])
      expect(addAllowance(file, { rule: "figure-wrong", in: "a.md" })).toBeUndefined();
  });

  it("is put behind those that are there, with comments and all else kept", () => {
    const file = `{\n  // 说明\n  "form": "2021",\n  "allow": [\n    { "rule": "title-missing", "in": "b.md" }\n  ]\n}\n`;
    const granted = grant("file", file);
    expect(granted).toContain("// 说明");
    expect(readSettingsFile(granted)).toEqual({
      settings: {
        form: "2021",
        allow: [
          { rule: "title-missing", in: "b.md" },
          { rule: "placeholder-left", in: "a.md" },
        ],
      },
      findings: [],
    });
  });
});

describe("an entry about a cell", () => {
  const plain = cleanReport("plain");
  const wrong = plain.replace("办结8件", "办结9件");
  const entry = (draft: string) => {
    const [finding] = checked(draft).findings;
    const allowance = finding && allowanceFor(checked(draft), finding, "here", "a.txt", "按登记簿");
    if (!allowance) throw new Error("nothing to allow");
    return allowance;
  };

  it("names what the sentence speaks of, not its words, with the reason", () => {
    expect(entry(wrong)).toEqual({
      rule: "prose-table-mismatch",
      in: "a.txt",
      about: "正文所说的表三“（七）总计·总计”",
      why: "按登记簿",
    });
  });

  it.each([
    [
      "words come to its paragraph",
      (text: string) => text.replace("继续办理1件。", "继续办理1件。特此说明。"),
    ],
    ["its own sentence is worded anew", (text: string) => text.replace("办结9件", "本年度办结9件")],
    ["lines come before it", (text: string) => text.replace("一、总体情况", "\n\n一、总体情况")],
  ])("survives that %s", (_what, edit) => {
    const edited = edit(wrong);
    expect(edited).not.toBe(wrong);
    expect(said(edited)).toHaveLength(1);
    expect(said(edited, { allow: [entry(wrong)] })).toEqual([]);
  });

  it("allows the rule at no other place", () => {
    const two = wrong.replace("上年结转1件", "上年结转2件");
    expect(said(two, { allow: [entry(wrong)] })).toEqual([["prose-table-mismatch", "2"]]);
  });

  it("names a table's own cell, whatever figure comes to stand there", () => {
    const off = plain.replace("3\t1\t0\t0\t0\t0\t4", "3\t1\t0\t0\t0\t0\t5");
    expect(entry(off).about).toBe("表三“（一）予以公开·总计”");
    const more = off.replace("3\t1\t0\t0\t0\t0\t5", "3\t1\t0\t0\t0\t0\t6");
    expect(said(more, { allow: [entry(off)] })).toEqual([]);
  });

  it("of an older file, by the words of its paragraph, survives words that come to it", () => {
    const words = wrong.split("\n").find(line => line.includes("办结9件"));
    const allow = [{ rule: "prose-table-mismatch", in: "a.txt", words: words ?? "" }];
    const edited = wrong.replace("继续办理1件。", "继续办理1件。特此说明。");
    expect(said(edited, { allow })).toEqual([]);
  });
});

describe("the list of exceptions", () => {
  it("has comments and entries, with where and why", () => {
    const draft = "<!-- gouji-allow title-missing（已核实） -->\n\n正文";
    const file = `{ "allow": [
      { "rule": "figure-wrong", "in": "./a.md", "about": "表三“自然人”", "why": "按台账" },
      { "rule": "figure-wrong", "in": "b.md" },
    ] }`;
    const listed = exceptionsIn(draft, file, "a.md");
    expect(listed.map(({ what, where, why, place }) => [what.zh, where?.zh, why, place])).toEqual([
      ["没有标题", "注释后面的一段或一张表", "已核实", "draft"],
      [expect.stringContaining("只有改这一个数字"), "表三“自然人”", "按台账", "file"],
    ]);
    const [, { span } = { span: { start: 0, end: 0 } }] = listed;
    expect(file.slice(span.start, span.end)).toMatch(/^\{ "rule": "figure-wrong", "in": "\.\/a\.md"/);
    expect(exceptionsIn("", "{ [", "a.md")).toEqual([]);
  });
});
