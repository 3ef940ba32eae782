import { describe, expect, it } from "vitest";
import { applyEdits, fixAll, type Check, type Edit } from "../../server/src/core/index.ts";

const silent = { zh: "", en: "" };

/** Finds every match and offers to replace it, safely. */
const finding =
  (...replacements: readonly [RegExp, string][]): Check =>
  text => ({
    findings: replacements.flatMap(([pattern, replacement]) =>
      [...text.matchAll(pattern)].map(match => {
        const span = { start: match.index, end: match.index + match[0].length };
        const edits: Edit[] = [{ span, newText: match[0].replace(pattern, replacement) }];
        return {
          rule: "slip",
          severity: "error" as const,
          message: silent,
          span,
          related: [],
          fixes: [{ title: silent, edits, safe: replacement !== "?", preferred: true }],
        };
      }),
    ),
  });

const mend = (text: string, check: Check): string => applyEdits(text, fixAll(text, {}, check));

describe("fix-all", () => {
  it("mends what a mended text lets be found", () => {
    const check = finding([/a/g, "b"], [/bb/g, "c"]);
    expect(mend("a-a-aa", check)).toBe("b-b-c");
  });

  it("takes one of two fixes that overlap, and the other when it still stands", () => {
    expect(mend("abc", finding([/ab/g, "x"], [/bc/g, "y"]))).toBe("xc");
    expect(mend("abcbc", finding([/ab/g, "x"], [/bc/g, "y"]))).toBe("xcy");
  });

  it("leaves fixes that may be wrong", () => {
    expect(fixAll("aaa", {}, finding([/a/g, "?"]))).toEqual([]);
  });

  it("ends where fixes undo each other, and makes none that breeds", () => {
    expect(mend("a", finding([/a/g, "b"], [/b/g, "a"]))).toMatch(/^[ab]$/);
    expect(mend("a", finding([/a/g, "aa"]))).toBe("a");
  });

  it("makes the others of a round in which one makes an error, and none where all of them do", () => {
    expect(mend("ab", finding([/a/g, "ccc"], [/b/g, "d"], [/c/g, "?"]))).toBe("ad");
    expect(mend("ab", finding([/a|b/g, "ccc"], [/c/g, "?"]))).toBe("ab");
  });

  it("has nothing to do where the text is no report", () => {
    expect(fixAll("abc", {}, () => undefined)).toEqual([]);
  });
});
