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
import { order, piecesOf } from "./clean.ts";
import { wholeDraft } from "./draft.ts";
import { parsePage, type Case, type ExpectedFix, type Page } from "./page.ts";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith(".md"));
const pages: readonly Page[] = files.map(name => parsePage(readFileSync(new URL(name, folder), "utf8")));

const findingsIn = (text: string, settings: Settings = {}) => check(text, settings)?.findings ?? [];
const isLoud = ({ severity }: Finding) => severity === "error" || severity === "warning";

it("every rule has a page of its name, and every page a rule", () => {
  expect(pages.map(page => `${page.id}.md`)).toEqual(files);
  expect(pages.map(page => page.id).sort()).toEqual(rules.map(rule => rule.id).sort());
});

it.each(["plain", "markdown"] as const)("the clean report of the pages is clean (%s)", style => {
  const pieces = piecesOf(style);
  const { text } = wholeDraft("", order.map(name => pieces.get(name)).join("\n\n"));
  expect(findingsIn(text).map(({ rule, message }) => `${rule} ${message.zh}`)).toEqual([]);
});

describe.each(pages)("$id", ({ id, cases }) => {
  it("has a case that fires and one that is clean", () => {
    const own = cases.map(({ findings }) => findings.filter(({ rule }) => !rule).length);
    expect(own.some(count => count > 0)).toBe(true);
    expect(own.some(count => count === 0)).toBe(true);
  });
  describe.each(cases)("$title", expected => {
    runCase(id, expected);
  });
});

function runCase(id: string, expected: Case): void {
  const { text, marks } = wholeDraft(expected.info, expected.draft);
  const { settings } = readSettingsFile(expected.settings ?? "{}");
  const findings = findingsIn(text, settings);
  const own = findings.filter(({ rule }) => rule === id);

  it("finds what the page says, where it says", () => {
    const said = findings.filter(finding => finding.rule === id || isLoud(finding));
    expect(said.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expected.findings.map(({ rule = id, severity }) => `${severity} ${rule}`),
    );
    said.forEach(({ message }, at) => expect(message.zh).toContain(expected.findings[at]?.excerpt));
    expect(own.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
    );
    expect(own.map(({ span }) => span)).toEqual(marks);
  });

  own.forEach((finding, at) => {
    const fixes = expected.findings.filter(({ rule }) => !rule)[at]?.fixes ?? [];
    if (fixes.length) {
      it(`offers the fixes listed (${at + 1})`, () => {
        expect(finding.fixes.map(({ title, safe }) => ({ title: title.zh, safe }))).toEqual(
          fixes.map(({ title, safe }) => ({ title, safe })),
        );
      });
    }
    finding.fixes.forEach((fix, which) => {
      it(`is mended by “${fix.title.zh}” (${at + 1})`, () =>
        mends(text, settings, finding, fix, fixes[which]));
    });
  });
}

function mends(
  text: string,
  settings: Settings,
  finding: Finding,
  fix: Fix,
  expected: ExpectedFix | undefined,
): void {
  fix.edits.forEach((edit, at) => {
    expect(fix.edits.slice(at + 1).some(other => overlaps(edit, other))).toBe(false);
  });
  const mended = applyEdits(text, fix.edits);
  if (expected?.result) expect(mended).toBe(wholeDraft(expected.result.info, expected.result.draft).text);
  const key = ({ rule, message }: Finding) => `${rule} ${message.zh}`;
  const before = findingsIn(text, settings);
  const after = findingsIn(mended, settings);
  const same = (list: readonly Finding[]) => list.filter(other => key(other) === key(finding)).length;
  expect(same(after)).toBe(same(before) - 1);
  const added = new Set(after.filter(isLoud).map(({ rule }) => rule));
  for (const { rule } of before) added.delete(rule);
  expect([...added]).toEqual(expected?.then ?? []);
}
