import { describe, expect, it } from "vitest";
import { applyEdits, check, type Finding, type Span } from "../../../server/src/core/index.ts";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";

const loud = (text: string): Finding[] =>
  (check(text, { isFinal: true })?.findings ?? []).filter(
    ({ severity }) => severity === "error" || severity === "warning",
  );

/** What a section that was put in anew still asks for, or makes of what the text says of its figures. */
const expected = /^(?:placeholder-left|table-unfilled|prose-)/;

/** A line of bars above a table belongs to no row; a heading may come back behind it. */
const withoutStrayBars = (text: string): string => text.replace(/^\|+[^\S\r\n]*\r?\n/gm, "");

const numbered = Object.entries(styles).map(([name, style], at) => ({ name, style, at }));

describe.each(numbered)("a section taken out of a report in $name", ({ style, at }) => {
  const { text } = write(generateReport(5), style);
  const report = check(text)?.report;
  const toDraft = (span: Span): Span => report?.document.origin.toDraft(span) ?? span;
  const sections = (report?.sections ?? []).map(section => ({
    form: section.form,
    heading: toDraft(section.heading.span),
    body: toDraft(section.body),
  }));
  // Every other section in one notation, the rest in the next.
  const taken = sections.filter((_, section) => (section + at) % 2 === 0);

  it.each(taken.map(section => [section.form.title, section] as const))(
    "is missed and put back: %s",
    (_, { heading, body, form }) => {
      const without = text.slice(0, heading.start) + text.slice(body.end);
      const missing = loud(without).filter(({ rule }) => rule === "section-missing");
      expect(missing.map(({ message }) => message.zh)).toEqual([expect.stringContaining(form.title)]);
      expect(loud(without).filter(({ rule }) => rule !== "section-missing" && !expected.test(rule))).toEqual(
        [],
      );
      const mended = applyEdits(without, missing[0]?.fixes[0]?.edits ?? []);
      expect(loud(mended).filter(({ rule }) => !expected.test(rule))).toEqual([]);
      expect(check(mended)?.report.sections.map(section => section.form.key)).toEqual(
        sections.map(section => section.form.key),
      );
      expect(loud(mended).map(({ rule }) => rule)).not.toContain("row-unread");
    },
  );

  // Another section's in each notation; every third notation loses the next one's as well.
  const first = sections[at % sections.length];
  const lost = first && sections.slice(at % sections.length).slice(0, at % 3 ? 1 : 2);

  it("gets headings back that alone are lost, each where it stood", () => {
    let draft = text;
    for (const { heading, body } of lost?.toReversed() ?? []) {
      const below = draft.slice(Math.max(heading.end, body.start)).replace(/^\s*[\r\n]+/, "");
      draft = draft.slice(0, heading.start) + below;
    }
    expect(loud(draft).map(({ rule }) => rule)).toEqual(lost?.map(() => "section-missing"));
    for (const { form } of lost ?? []) {
      const finding = loud(draft).find(({ message }) => message.zh.includes(form.title));
      draft = applyEdits(draft, finding?.fixes[0]?.edits ?? []);
    }
    expect(check(draft)?.report.sections.map(({ form }) => form.key)).toEqual(
      sections.map(({ form }) => form.key),
    );
    // A page's headings come back as text: the tags that they stood in are not the product's to write.
    if (report?.document.text === text) expect(withoutStrayBars(draft)).toBe(withoutStrayBars(text));
  });
});
