import { describe, expect, it } from "vitest";
import {
  addAllowance,
  allowanceFor,
  allowByComment,
  applyEdits,
  check,
  readSettingsFile,
  type Checked,
  type Finding,
  type Settings,
} from "../../server/src/core/index.ts";
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
    const allowance = allowanceFor(checked(text).report, second(), reach, "a.md");
    return applyEdits(file, allowance ? (addAllowance(file, allowance) ?? []) : []);
  };

  it("allows the finding by its line, and survives edits elsewhere", () => {
    const { settings } = readSettingsFile(grant("here", ""));
    expect(settings.allow).toEqual([
      { rule: "placeholder-left", in: "a.md", words: "下一步将按月督促落实（待补充），健全提醒机制。" },
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
