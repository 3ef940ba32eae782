import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeDraft } from "../../../server/src/core/compose/draft.ts";
import { edition2019 } from "../../../server/src/core/form/edition2019.ts";
import { edition2021 } from "../../../server/src/core/form/edition2021.ts";
import type { Form } from "../../../server/src/core/form/form.ts";
import {
  applyEdits,
  check,
  checkSheet,
  checkSheetMarkdown,
  readSettingsFile,
  type Settings,
} from "../../../server/src/core/index.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";
import { wholeDraft } from "../../rules/draft.ts";
import { parsePage } from "../../rules/page.ts";
import { formsWithMadeUpEdition, madeUpEdition } from "../../form/madeUpEdition.ts";

/** All that is said of a draft. */
function said(text: string, settings: Settings = {}, forms?: readonly Form[]) {
  const checked = check(text, settings, forms);
  return (
    checked && {
      form: checked.report.form.key,
      identities: checked.identities,
      findings: checked.findings,
      sheet: checkSheetMarkdown(checkSheet(checked), "zh"),
    }
  );
}

const rulesIn = (text: string): string[] =>
  check(text, {}, formsWithMadeUpEdition)?.findings.map(({ rule }) => rule) ?? [];

describe("with a third edition in the list, drafts on the others are read as without it", () => {
  const folder = new URL("../../rules/", import.meta.url);
  const pages = readdirSync(folder).filter(name => name.endsWith(".md"));

  it.each(pages)("the cases of %s", name => {
    for (const { info, draft, settings } of parsePage(readFileSync(new URL(name, folder), "utf8")).cases) {
      const { text } = wholeDraft(info, draft);
      const given = readSettingsFile(settings ?? "{}").settings;
      expect(said(text, given, formsWithMadeUpEdition)).toEqual(said(text, given));
    }
  });

  it.each(Object.entries(styles))("generated reports, notation %s", (_, style) => {
    for (let seed = 0; seed < 4; seed++) {
      const { text } = write(generateReport(seed), style);
      expect(said(text, {}, formsWithMadeUpEdition)).toEqual(said(text));
    }
  });

  it.each([edition2021, edition2019])("a report on the form of $key, all on one line", form => {
    const draft = writeDraft(form, "临溪县水务局", form.years.from, "tsv", () => "0");
    const line = draft.replace(/\n+/g, " ");
    expect(said(line, {}, formsWithMadeUpEdition)).toEqual(said(line));
    expect(said(line)).toMatchObject({ form: form.key, identities: said(draft)?.identities });
  });
});

describe("a form is data", () => {
  const on = (form: Form, year: number): string => writeDraft(form, "临溪县水务局", year, "tsv", () => "0");
  const filled = (draft: string): string =>
    draft.replace(/【[^】]*】/g, "无需保密审查的已经公开，未收取信息处理费。");

  it("a report on its year in the new edition is read on it, all identities held", () => {
    const checked = check(on(madeUpEdition, 2026), {}, formsWithMadeUpEdition);
    expect(checked?.report.form).toBe(madeUpEdition);
    expect(checked?.identities).toMatchObject({ broken: 0, unread: 0 });
    expect(new Set(rulesIn(on(madeUpEdition, 2026)))).toEqual(new Set(["placeholder-left"]));
    const cited = "根据《政府信息公开工作年度报告格式》（国办公开办函〔2026〕9号）";
    const draft = on(madeUpEdition, 2026).replace(/根据.*〔2026〕9号）/, cited);
    expect(rulesIn(draft)).not.toContain("statute-misprinted");
    expect(rulesIn(draft.replace("〔2026〕9号", "〔2021〕30号"))).toContain("statute-misprinted");
  });

  it("one of a later year on the edition before is outdated, and moved by the fix", () => {
    const draft = on(edition2021, 2027);
    const checked = check(draft, {}, formsWithMadeUpEdition);
    const outdated = checked?.findings.find(({ rule }) => rule === "form-outdated");
    expect(outdated?.message.zh).toBe(
      "2027年的报告用的是2021年版格式，应改用2026年版（国办公开办函〔2026〕9号）",
    );
    expect(draft.slice(outdated?.span.start, outdated?.span.end)).toBe("本年制发件数");
    const [fix] = outdated?.fixes ?? [];
    expect(fix?.title.zh).toBe(
      "整份改为2026年版：表二保留 10 个数字，0 个没有位置的不再列出，其余待填；改第四部分标题",
    );
    const moved = applyEdits(draft, fix?.edits ?? []);
    expect(check(moved, {}, formsWithMadeUpEdition)?.report.form).toBe(madeUpEdition);
    expect(rulesIn(moved)).toContain("row-missing");
    expect(rulesIn(moved)).not.toContain("form-outdated");
  });

  it("one on the oldest edition is moved to the one in force, not to the next", () => {
    const [outdated] = check(on(edition2019, 2027), {}, formsWithMadeUpEdition)?.findings.filter(
      ({ rule }) => rule === "form-outdated",
    ) ?? [undefined];
    expect(outdated?.message.zh).toContain("应改用2026年版");
  });

  it("a single word of another edition is a slip", () => {
    const slip = filled(on(edition2021, 2024)).replace("本年制发件数", "本年制定件数");
    expect(check(slip, {}, formsWithMadeUpEdition)?.report.form.key).toBe("2021");
    expect(rulesIn(slip)).toContain("label-misprinted");
  });
});
