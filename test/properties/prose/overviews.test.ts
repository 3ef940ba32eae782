import { describe, expect, test } from "vitest";
import { applyEdits, check, type Finding } from "../../../server/src/core/index.ts";
import { draftOf } from "./facts.ts";
import { overviews } from "./overviews.ts";

/** What the form asks of an overview besides its figures is not at stake here. */
const OTHER = /^(?:topic-missing|accountability-missing|overview-too-long)$/;

const findingsIn = (text: string): readonly Finding[] =>
  (check(text)?.findings ?? []).filter(({ rule }) => !OTHER.test(rule));

describe.each(overviews)("$name", ({ facts, words, slips }) => {
  const meant = draftOf(facts, words.replaceAll("\n", "\n\n"));

  test("as it is meant", () => {
    expect(findingsIn(meant).map(({ message }) => message.zh)).toEqual([]);
  });

  test.each(slips)("%s typed as %s", (was, typed, ...expected) => {
    expect(meant.split(was)).toHaveLength(2);
    const text = meant.replace(was, typed);
    const found = findingsIn(text);
    expect(
      found.map(
        ({ span, rule, severity }) =>
          `${text.slice(span.start, span.end)} ${rule}${severity === "information" ? "?" : ""}`,
      ),
    ).toEqual(expected);
    const fixes = found.flatMap(finding => finding.fixes);
    if (fixes.length) expect(fixes.map(({ edits }) => applyEdits(text, edits))).toContain(meant);
  });
});
