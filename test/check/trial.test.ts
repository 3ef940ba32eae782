import { describe, expect, it } from "vitest";
import { keptFixes, type TriedDraft } from "../../server/src/core/check/trial.ts";
import { atOnce, check, type Finding, type Settings, type Severity } from "../../server/src/core/index.ts";
import { tornReport } from "../generate/torn.ts";
import { cleanReport } from "../rules/clean.ts";
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

function kept(text: string, check: NonNullable<TriedDraft["check"]>): string[] {
  const findings = atOnce(check(text, {}))?.findings ?? [];
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

  it("and offered though the draft goes on behind what lacks, which is said only then", () => {
    const found = finding(["对"], { 错: "warning", 缺: "error" });
    const atEnd = function* (text: string, { isFinal }: Settings = {}) {
      const checked = yield* found(text);
      const isSaid = ({ rule }: Finding): boolean => rule !== "缺" || isFinal === true || text.endsWith("对");
      return checked && { findings: checked.findings.filter(isSaid) };
    };
    expect(kept("报告。缺。错", atEnd)).toEqual(["对"]);
  });

  it("and offered though it leaves blanks to fill in", () => {
    const found = finding(["空"], { 错: "warning", 空: "error" });
    const named = function* (text: string) {
      const checked = yield* found(text);
      const asRule = (each: Finding) => (each.rule === "空" ? { ...each, rule: "cell-empty" } : each);
      return checked && { findings: checked.findings.map(asRule) };
    };
    expect(kept("报告错", named)).toEqual(["空"]);
  });

  it("and offered though a report in a block of code has errors of its own, as are said once it is read", () => {
    const text = `\`\`\`\n${cleanReport("plain").replace(/^二、.*$/m, "")}\n\`\`\`\n`;
    const findings = check(text)?.findings ?? [];
    expect(findings.map(({ rule }) => rule)).toEqual(["report-in-code"]);
    const plain = text.replace(/```\n/g, "");
    expect(check(plain)?.findings.map(({ severity }) => severity)).toContain("error");
    const [title = ""] = titlesOf(atOnce(keptFixes({ text, settings: {}, findings })));
    expect(title).toMatch("去掉前后两行");
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
