import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { DENIAL } from "../../server/src/core/ties/proseFigures.ts";
import { cleanReport } from "../rules/clean.ts";

/** The identities of a sentence that denies, with this row of table four. */
const denialsOf = (row: string) => {
  const text = cleanReport("plain")
    .replace(/^1\t0\t0\t0\t1(?:\t0){10}$/m, row.replaceAll(" ", "\t"))
    .replace("结转下年度继续办理1件。", "结转下年度继续办理1件。未发生行政复议、行政诉讼。");
  return check(text)?.network.identities.filter(({ kind }) => kind === DENIAL) ?? [];
};

const REVIEWS = "表四“行政复议·总计”";
const DIRECT = "表四“未经复议直接起诉·总计”";
const AFTER = "表四“复议后起诉·总计”";

describe("a sentence that says that there was none", () => {
  it.each([
    ["1 0 0 0 1 0 0 0 0 0 0 0 0 0 0", [REVIEWS]],
    ["0 0 0 0 0 0 1 0 0 1 0 0 0 0 0", [DIRECT]],
    ["1 0 0 0 1 0 0 0 0 0 0 0 1 0 1", [REVIEWS, AFTER]],
    ["0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", [REVIEWS, DIRECT, AFTER]],
  ])("names the cells that have something, or else all: %s", (row, names) => {
    const named = denialsOf(row).flatMap(({ words }) => (words && "parts" in words ? words.parts.zh : []));
    expect(named.join()).toBe(names.join("加"));
  });

  it("counts nothing, in words: no number of it can be changed", () => {
    const zeros = denialsOf("1 0 0 0 1 0 0 0 0 0 0 0 0 0 0").flatMap(({ wholes }) => wholes);
    expect(zeros).toMatchObject([{ value: 0n, isInWords: true, isCount: true }]);
  });
});
