import { describe, expect, it } from "vitest";
import { check, previousReport, type Checked } from "../../server/src/core/index.ts";
import { cleanReport } from "../rules/clean.ts";

const clean = cleanReport("plain");

type Change = readonly [was: RegExp, now: string];

/** The report on the year before: the clean one with some of its words as they were then. */
function lastYears(...changes: readonly Change[]) {
  const changed = changes.reduce((text, [was, now]) => text.replace(was, now), clean);
  const report = check(changed.replaceAll("2024年", "2023年"))?.report;
  const previous = report && previousReport(report);
  if (!previous) throw new Error("Last year's report can't be read");
  return previous;
}

function checked(text: string, previous = lastYears()): Checked {
  const found = check(text, { previous });
  if (!found) throw new Error("The draft isn't taken for a report");
  return found;
}

describe("the identities between this year's tables and last year's", () => {
  const tiesTo = (...changes: readonly Change[]) =>
    checked(clean, lastYears(...changes)).network.identities.filter(({ id }) => id.startsWith("last-year/"));

  it("are one for each figure that starts from another", () => {
    const kinds = tiesTo().map(({ kind, isLikely = false, reason }) => [
      kind,
      isLikely,
      reason.zh.slice(0, 5),
    ]);
    expect(kinds.filter(([kind]) => kind === "grown")).toEqual(Array(2).fill(["grown", true, "上年现行有"]));
    expect(kinds.filter(([kind]) => kind === "carried")).toEqual(
      Array(7).fill(["carried", false, "上年结转的"]),
    );
    expect(kinds).toHaveLength(9);
  });

  const areLikely = (...changes: readonly Change[]): boolean[] => [
    ...new Set(
      tiesTo(...changes).flatMap(({ kind, isLikely = false }) => (kind === "carried" ? [isLikely] : [])),
    ),
  ];

  it("prove something where most of what was carried over agrees", () => {
    expect(areLikely([/(?<=继续办理\t+)1\t0\t0\t0/, "2\t1\t2\t0"])).toEqual([false]);
  });

  it("prove nothing where most of it doesn't, however many documents in force do", () => {
    expect(
      areLikely([/(?<=继续办理\t+)1\t0\t0\t0/, "2\t1\t2\t4"], [/(?<=^行政规范性文件\t1\t0\t)9/m, "8"]),
    ).toEqual([true]);
  });

  it("prove nothing where as much agrees as doesn't", () => {
    expect(areLikely([/(?<=继续办理\t+)1\t0\t0\t0/, "2\t1\t2\t若干"])).toEqual([true]);
  });
});

describe("growth that the prose tells", () => {
  /** What is said of it, where this year's number is 8. */
  const saidOf = (words: string, last: string): string[] => {
    const text = clean.replace("新收政府信息公开申请8件", `新收政府信息公开申请8件${words}`);
    const previous = lastYears([/(?<=本年新收政府信息公开申请数量\t.*\t)8$/m, last]);
    return checked(text, previous).findings.flatMap(({ rule, message }) =>
      rule === "growth-mismatch" ? [message.zh] : [],
    );
  };

  it.each([
    ["，比上年增长100%", "4"],
    ["，比上年增加4件", "4"],
    ["，比上年增长33.3%", "6"],
    ["，比上年下降50%", "16"],
    ["，比上年增长0%", "8"],
    ["，与上年相比增加约3件", "4"],
    ["。比上年增长90%", "4"],
    ["，较2019年增长90%", "4"],
    ["，比上年增长90%", "0"],
    ["，比上年增长90%", "若干"],
  ])("holds or can't be told: 8件%s, from %s", (words, last) => {
    expect(saidOf(words, last)).toEqual([]);
  });

  it.each([
    ["，比上年增长90%", "4"],
    ["，比上年下降100%", "4"],
    ["，比上年减少4件", "4"],
    ["，比上年增加100件", "4"],
    ["，比上年下降40%", "16"],
    ["，比上年增长5%", "8"],
    ["，比上年增加90件", "0"],
  ])("doesn't hold: 8件%s, from %s", (words, last) => {
    expect(saidOf(words, last)).toHaveLength(1);
  });
});
