import { describe, expect, test } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { withFigure, figureKey, type Draft } from "../../generate/draft.ts";
import { generateReport } from "../../generate/report.ts";
import { tabs } from "../../generate/styles/tabs.ts";
import { write } from "../../generate/write.ts";
import { exact } from "../../../server/src/core/number/exact.ts";

const COLUMNS = ["upheld", "corrected", "otherResult", "pending", "total"];

/** A report whose table four says this, with a sentence of it in section one. */
function report(sentence: string, rows: Readonly<Record<string, readonly number[]>>): Draft {
  const draft = generateReport(7);
  const told = [{ heading: "依申请公开", paragraphs: [sentence] }];
  const groups = {
    review: [0, 0, 0, 0, 0],
    "litigation.direct": [0, 0, 0, 0, 0],
    "litigation.afterReview": [0, 0, 0, 0, 0],
  };
  return Object.entries({ ...groups, ...rows }).reduce<Draft>(
    (all, [group, figures]) =>
      figures.reduce<Draft>(
        (each, figure, at) =>
          withFigure(
            each,
            figureKey("reviewAndLitigation", "cases", `${group}.${COLUMNS[at]}`),
            exact(figure),
          ),
        all,
      ),
    { ...draft, prose: new Map(draft.prose).set("overview", told) },
  );
}

const said = (draft: Draft): string[] =>
  (check(write(draft, tabs("spread")).text)?.findings ?? [])
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ rule, message }) => `${rule} ${message.zh}`);

describe("what is said of reviews and litigation tells the wrong cell of table four", () => {
  test("a denial convicts the total, and is no finding of its own", () => {
    const draft = report("未发生因政府信息公开引起的行政复议。", { review: [0, 0, 0, 0, 8] });
    expect(said(draft)).toEqual([expect.stringMatching(/^figure-wrong 表四“行政复议·总计”填 8，应为 0/)]);
  });

  test("a denial against a table that agrees with itself is wrong, and no digits mend it", () => {
    const draft = report("未发生因政府信息公开引起的行政复议。", { review: [8, 0, 0, 0, 8] });
    expect(said(draft)).toEqual([expect.stringMatching(/^prose-denial-wrong .*却是 8$/)]);
    const [finding] = (check(write(draft, tabs("spread")).text)?.findings ?? []).filter(
      ({ rule }) => rule === "prose-denial-wrong",
    );
    expect(finding?.fixes).toEqual([]);
  });

  const results =
    "未经复议直接起诉9件，其中结果维持5件、结果纠正1件、尚未审结3件；复议后起诉6件，其中结果维持4件、其他结果2件。";
  const rows = { "litigation.direct": [5, 1, 0, 3, 9], "litigation.afterReview": [4, 0, 2, 0, 6] };

  test("results of two kinds of litigation are each their own", () => {
    expect(said(report(results, rows))).toEqual([]);
  });

  test.each([
    ["litigation.direct", [5, 1, 0, 8, 9], "表四“未经复议直接起诉·尚未审结”填 8，应为 3"],
    ["litigation.direct", [4, 1, 0, 3, 9], "表四“未经复议直接起诉·结果维持”填 4，应为 5"],
    ["litigation.afterReview", [5, 0, 2, 0, 6], "表四“复议后起诉·结果维持”填 5，应为 4"],
    ["litigation.afterReview", [4, 0, 2, 0, 60], "表四“复议后起诉·总计”填 60，应为 6"],
  ])("a wrong cell of %s %j: %s", (group, figures, message) => {
    expect(said(report(results, { ...rows, [group]: figures }))).toEqual([
      expect.stringContaining(`figure-wrong ${message}`),
    ]);
  });
});
