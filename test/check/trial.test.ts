import { describe, expect, it } from "vitest";
import { keptFixes } from "../../server/src/core/check/trial.ts";
import { atOnce, check, type Finding, type Severity } from "../../server/src/core/index.ts";
import { tornReport } from "../generate/torn.ts";
import { pageNames, readPage } from "../rules/cases.ts";
import { wholeDraft } from "../rules/draft.ts";

const titlesOf = (of: readonly Finding[]): string[] =>
  of.flatMap(({ fixes }) => fixes.map(({ title }) => title.zh));

/** In a text that says 报告 finds each 错, to be made each of these, and each of the signs with its severity. */
const finding = (replacements: readonly string[], signs: Readonly<Record<string, Severity>> = {}) =>
  function* (text: string) {
    yield;
    if (!text.includes("报告")) return undefined;
    const severities: Readonly<Record<string, Severity>> = { 错: "error", ...signs };
    const findings = [...text].flatMap((sign, start): Finding[] => {
      const severity = severities[sign];
      if (!severity) return [];
      const span = { start, end: start + 1 };
      const fixes = sign === "错" ? replacements : [];
      return [
        {
          rule: sign,
          severity,
          message: { zh: sign, en: sign },
          span,
          related: [],
          fixes: fixes.map(newText => ({
            title: { zh: newText, en: newText },
            edits: [{ span, newText }],
            safe: true,
            preferred: true,
          })),
        },
      ];
    });
    return { findings };
  };

function kept(text: string, check: ReturnType<typeof finding>): string[] {
  const findings = atOnce(check(text))?.findings ?? [];
  return titlesOf(atOnce(keptFixes({ text, settings: {}, findings, check })));
}

describe("a fix is tried before it is offered", () => {
  it("and offered where it mends what it is for", () => {
    expect(kept("报告错", finding(["对", "好"]))).toEqual(["对", "好"]);
  });

  it("and not offered where its finding is left, also in another place", () => {
    expect(kept("报告错", finding(["错", "对"]))).toEqual(["对"]);
    expect(kept("报告错", finding(["对错", "对"]))).toEqual(["对"]);
    expect(kept("报告错错", finding(["对", "错错"]))).toEqual(["对", "对"]);
  });

  it("and not offered where it makes an error of what was none, or several of one", () => {
    const warning = finding(["误", "疑"], { 错: "warning", 误: "error", 疑: "warning" });
    expect(kept("报告错。误", warning)).toEqual(["疑"]);
    expect(kept("报告错", finding(["误误", "疑疑"], { 误: "error", 疑: "warning" }))).toEqual(["疑疑"]);
    expect(kept("报告。误错", finding(["误误"], { 误: "error" }))).toEqual([]);
    expect(kept("报告。误错", finding(["对"], { 误: "error" }))).toEqual(["对"]);
  });

  it("and not offered where it makes an error, though another is gone", () => {
    const found = finding(["误", "对"], { 错: "warning", 误: "error", 坏: "error" });
    const together = function* (text: string) {
      const checked = yield* found(text);
      return (
        checked && { findings: checked.findings.filter(({ rule }) => rule !== "坏" || text.includes("错")) }
      );
    };
    expect(kept("报告错。坏", together)).toEqual(["对"]);
  });

  it("and not offered where it leaves no report", () => {
    const check = finding(["对"]);
    const findings = atOnce(check("报告错"))?.findings ?? [];
    const taken = findings.map(each => ({
      ...each,
      fixes: each.fixes.map(fix => ({ ...fix, edits: [{ span: { start: 0, end: 3 }, newText: "" }] })),
    }));
    const draft = { text: "报告错", settings: {}, findings: taken, check };
    expect(titlesOf(atOnce(keptFixes(draft)))).toEqual([]);
  });

  it("of so many only as there is time to try", () => {
    const text = `报告${"错".repeat(5)}${"。".repeat(500_000)}`;
    expect(kept(text, finding(["对"]))).toHaveLength(3);
    expect(kept(text.repeat(8), finding(["对"]))).toHaveLength(1);
  });

  it("so that no table that is torn is torn further", () => {
    const findings = check(tornReport)?.findings ?? [];
    expect(titlesOf(findings)).toContainEqual(expect.stringMatching("把这一项移到"));
    const left = titlesOf(atOnce(keptFixes({ text: tornReport, settings: {}, findings })));
    expect(left).not.toEqual([]);
    expect(left).not.toContainEqual(expect.stringMatching("把这一项移到"));
  });

  it.each(pageNames)("and each of %s's page keeps its word", id => {
    for (const { title, info, draft } of readPage(id).cases) {
      const { text } = wholeDraft(info, draft);
      const findings = check(text)?.findings ?? [];
      const kept = atOnce(keptFixes({ text, settings: {}, findings }));
      expect(titlesOf(kept), title).toEqual(titlesOf(findings));
    }
  });
});
