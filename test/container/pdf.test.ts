import { describe, expect, it } from "vitest";
import { draftOfPages } from "../../server/src/core/container/pdf/document.ts";
import { linesOf } from "../../server/src/core/container/pdf/lines.ts";
import type { PageRun } from "../../server/src/core/container/pdf/pageRun.ts";

/** Words in letters of ten points, five to a half-width one. */
const run = (words: string, x: number, y: number): PageRun => ({
  words,
  x,
  y,
  width: [...words].reduce((sum, letter) => sum + (letter > "\u2018" ? 10 : 5), 0),
  height: 10,
});

describe("the lines of a page", () => {
  it("are told by height, their columns by where they begin", () => {
    const runs = [
      run("总计", 200, 700.5),
      run("行政许可", 50, 700),
      run("5", 50, 680),
      run("12", 200, 680),
      run("1.", 30, 660),
      run("甲", 40.5, 660),
    ];
    expect(linesOf(runs)).toEqual([
      "          行政许可                      总计",
      "          5                             12",
      "      1.甲",
    ]);
  });

  it("have figures whole that a narrow cell breaks", () => {
    const broken = [
      run("98", 50, 700),
      run("5", 100, 700),
      run("31", 150, 700),
      run("5", 50, 686),
      run("21", 150, 686),
      run("4", 150, 672),
    ];
    expect(linesOf(broken)).toEqual(["          985       5         31214"]);
  });

  it("keep figures of rows below each other apart", () => {
    const rows = [
      run("甲", 20, 700),
      run("12", 50, 700),
      run("34", 100, 700),
      run("乙", 20, 688),
      run("5", 50, 688),
      run("6", 100, 688),
    ];
    expect(linesOf(rows)).toHaveLength(2);
    const far = [run("12", 50, 700), run("34", 100, 700), run("5", 50, 680), run("6", 100, 680)];
    expect(linesOf(far)).toHaveLength(2);
    const shorter = [run("12", 50, 700), run("344", 100, 700), run("5", 50, 688), run("6", 100, 688)];
    expect(linesOf(shorter)).toHaveLength(2);
  });

  it("are none of a page without words, and are bounded where letters have no width", () => {
    expect(linesOf([])).toEqual([]);
    expect(linesOf([{ words: "x", x: 1e4, y: 0, width: 0, height: 1 }])[0]?.length).toBeLessThan(30_000);
  });
});

describe("the pages of a PDF", () => {
  it("are a draft with the page and line of each of its lines", () => {
    const draft = draftOfPages([[run("一", 0, 9)], [run("二", 0, 99), run("三", 0, 9)]]);
    if ("reason" in draft) throw new Error(draft.reason.en);
    expect(draft.text).toBe("一\n\n二\n三\n\n");
    expect(draft.places.map(({ where }) => where)).toEqual([
      { page: 1, line: 1 },
      { page: 2, line: 1 },
      { page: 2, line: 2 },
    ]);
  });

  it("are refused with a reason where they have no words, or none that mean anything", () => {
    expect(draftOfPages([[], []])).toMatchObject({
      reason: { en: expect.stringContaining("probably scanned") },
    });
    expect(draftOfPages([[run("\ue123\ue456\ue789", 0, 0)]])).toMatchObject({
      reason: { en: expect.stringContaining("which letters they show") },
    });
  });
});
