import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  applyEdits,
  check,
  overlaps,
  previousReport,
  readSettingsFile,
  type Finding,
  type Fix,
  type Settings,
} from "../../server/src/core/index.ts";
import { wholeDraft } from "./draft.ts";
import { regionOf } from "./units.ts";
import { parsePage, type Case, type ExpectedFix, type Page } from "./page.ts";

const folder = new URL("./", import.meta.url);

/** The rules that have a page. */
export const pageNames: readonly string[] = readdirSync(folder)
  .filter(name => name.endsWith(".md") && name !== "README.md")
  .map(name => name.replace(/\.md$/, ""));

export const readPage = (id: string): Page => parsePage(readFileSync(new URL(`${id}.md`, folder), "utf8"));

/** Tries the pages of the rules in a folder of `core/rules`. A file a subject, so that they run beside each other. */
export function trySubject(subject: string): void {
  const rules = readdirSync(new URL(`../../server/src/core/rules/${subject}`, import.meta.url));
  tryPages(rules.map(name => name.replace(/\.ts$/, "")));
}

export function tryPages(ids: readonly string[]): void {
  describe.each(ids)("%s", id => {
    const { cases } = readPage(id);

    it("has a case that fires and one that is clean", () => {
      const own = cases.map(({ findings }) => findings.filter(({ rule }) => !rule).length);
      expect(own.some(count => count > 0)).toBe(true);
      expect(own.some(count => count === 0)).toBe(true);
    });

    describe.each(cases)("$title", expected => {
      let draft: Draft | undefined;
      const read = () => (draft ??= checked(expected));

      it("finds what the page says, where it says", () => finds(id, expected, read()));
      if (expected.findings.some(({ rule }) => !rule))
        it("is mended by each fix, and by those that the page lists", () => isMended(id, expected, read()));
    });
  });
}

const findingsIn = (text: string, settings: Settings): readonly Finding[] =>
  check(text, settings)?.findings ?? [];
const isLoud = ({ severity }: Finding) => severity === "error" || severity === "warning";

type Draft = ReturnType<typeof checked>;

/** The draft of a case, checked with its settings. */
function checked({ info, draft, settings: file = "{}", previous, units, roster }: Case) {
  const { text, marks } = wholeDraft(info, draft);
  const settings = {
    ...readSettingsFile(file).settings,
    ...(previous && lastYear(previous)),
    ...(units && { units: regionOf(text, units, roster) }),
  };
  return { text, marks, settings, findings: findingsIn(text, settings) };
}

/** A report on the year before, written as a draft of the page's is. */
function lastYear({ info, draft }: NonNullable<Case["previous"]>): Pick<Settings, "previous"> {
  const text = wholeDraft(info, draft).text.replaceAll(/20\d\d(?=年)/g, year => String(Number(year) - 1));
  const report = check(text)?.report;
  const previous = report && previousReport(report);
  if (!previous) throw new Error("Last year's report can't be read");
  return { previous };
}

function finds(id: string, expected: Case, { text, marks, findings }: Draft): void {
  const said = findings.filter(finding => finding.rule === id || isLoud(finding));
  expect(said.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
    expected.findings.map(({ rule = id, severity }) => `${severity} ${rule}`),
  );
  said.forEach(({ message }, at) => expect(message.zh).toContain(expected.findings[at]?.excerpt));
  const own = findings.filter(({ rule }) => rule === id);
  expect(own.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    marks.map(({ start, end }) => text.slice(start, end)),
  );
  expect(own.map(({ span }) => span)).toEqual(marks);
}

function isMended(id: string, expected: Case, draft: Draft): void {
  const own = draft.findings.filter(({ rule }) => rule === id);
  const listed = expected.findings.filter(({ rule }) => !rule);
  own.forEach((finding, at) => {
    const fixes = listed[at]?.fixes ?? [];
    if (fixes.length)
      expect(finding.fixes.map(({ title, safe }) => ({ title: title.zh, safe }))).toEqual(
        fixes.map(({ title, safe }) => ({ title, safe })),
      );
    finding.fixes.forEach((fix, which) => mends(draft, finding, fix, fixes[which]));
  });
}

function mends(
  { text, settings, findings }: Draft,
  finding: Finding,
  fix: Fix,
  expected: ExpectedFix | undefined,
): void {
  const title = fix.title.zh;
  fix.edits.forEach((edit, at) => {
    expect(
      fix.edits.slice(at + 1).filter(other => overlaps(edit, other)),
      `${title}: edits overlap`,
    ).toEqual([]);
  });
  const mended = applyEdits(text, fix.edits);
  if (expected?.result)
    expect(mended, title).toBe(wholeDraft(expected.result.info, expected.result.draft).text);
  const after = findingsIn(mended, settings);
  const same = (list: readonly Finding[]) =>
    list.filter(({ rule, message }) => rule === finding.rule && message.zh === finding.message.zh).length;
  expect(same(after), `${title}: the finding is gone`).toBe(same(findings) - 1);
  const added = new Set(after.filter(isLoud).map(({ rule }) => rule));
  for (const { rule } of findings) added.delete(rule);
  expect([...added], `${title}: what speaks up then`).toEqual(expected?.then ?? []);
}
