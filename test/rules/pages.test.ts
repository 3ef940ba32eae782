import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  applyEdits,
  check,
  overlaps,
  readSettingsFile,
  rules,
  type Finding,
  type Fix,
  type Settings,
} from "../../server/src/core/index.ts";
import { cleanReport, styles } from "./clean.ts";
import { wholeDraft } from "./draft.ts";
import { parsePage, type Case, type ExpectedFix, type Page } from "./page.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith(".md") && name !== "README.md");
const pages: readonly Page[] = files.map(name => parsePage(readFileSync(new URL(name, folder), "utf8")));

const findingsIn = (text: string, settings: Settings = {}) => check(text, settings)?.findings ?? [];
const isLoud = ({ severity }: Finding) => severity === "error" || severity === "warning";

it("every rule has a page of its name, and every page a rule", () => {
  expect(pages.map(page => `${page.id}.md`)).toEqual(files);
  expect(pages.map(page => page.id).sort()).toEqual(rules.map(rule => rule.id).sort());
});

it.each(styles)("the clean report of the pages is clean (%s)", style => {
  const findings = findingsIn(cleanReport(style));
  expect(findings.map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
});

describe.each(pages)("$id", ({ id, cases }) => {
  it("has a case that fires and one that is clean", () => {
    const own = cases.map(({ findings }) => findings.filter(({ rule }) => !rule).length);
    expect(own.some(count => count > 0)).toBe(true);
    expect(own.some(count => count === 0)).toBe(true);
  });

  describe.each(cases)("$title", expected => {
    it("finds what the page says, where it says", () => finds(id, expected));
    if (expected.findings.some(({ rule }) => !rule))
      it("is mended by each fix, and by those that the page lists", () => isMended(id, expected));
  });
});

/** The draft of a case, checked with its settings. */
function checked({ info, draft, settings: file = "{}" }: Case) {
  const { settings } = readSettingsFile(file);
  const { text, marks } = wholeDraft(info, draft);
  return { text, marks, settings, findings: findingsIn(text, settings) };
}

function finds(id: string, expected: Case): void {
  const { text, marks, findings } = checked(expected);
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

function isMended(id: string, expected: Case): void {
  const draft = checked(expected);
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
  { text, settings, findings }: ReturnType<typeof checked>,
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
