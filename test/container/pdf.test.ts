import { describe, expect, it } from "vitest";
import { draftOfPages } from "../../server/src/core/container/pdf/document.ts";
import { linesOf } from "../../server/src/core/container/pdf/lines.ts";
import type { Page } from "../../server/src/core/container/pdf/pageContents.ts";
import type { PageRule } from "../../server/src/core/container/pdf/rules.ts";
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

  it("have them whole beside a label too, and beside what is left of it", () => {
    const row = [
      run("一、本年新收", 20, 700),
      run("33", 120, 700),
      run("1653", 160, 700),
      run("1209", 220, 700),
    ];
    const withRest = linesOf([...row, run("申请数量", 20, 688), run("5", 220, 688)]);
    expect(withRest[0]).toMatch(/ 33 +1653 +12095$/);
    expect(withRest.slice(1).map(line => line.trim())).toEqual(["申请数量"]);
    expect(linesOf([...row, run("5", 220, 688)])).toEqual([withRest[0]]);
  });

  it("keep a sentence's number apart from one in the line below", () => {
    const sentence = [run("结转", 20, 700), run("1054", 44, 700), run("件，", 68, 700)];
    expect(
      linesOf([...sentence, run("共办结", 20, 688), run("847", 44, 688), run("件。", 62, 688)]),
    ).toHaveLength(2);
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

const page = (runs: PageRun[], rules: PageRule[] = []): Page => ({ runs, rules });

const read = (...pages: Page[]) => {
  const draft = draftOfPages(pages);
  if ("reason" in draft) throw new Error(draft.reason.en);
  return draft;
};

const across = (y: number, left: number, right: number): PageRule => ({ left, right, bottom: y, top: y });
const down = (x: number, bottom: number, top: number): PageRule => ({ left: x, right: x, bottom, top });

/** The rules of a table, from the left and from the top down; those between its rows begin where it is said. */
const ruled = (xs: readonly number[], ys: readonly number[], from = 0): PageRule[] => {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...ys.map(y => across(y, y === top || y === bottom ? left : from, right)),
    ...xs.map(x => down(x, bottom, top)),
  ];
};

describe("the pages of a PDF", () => {
  it("are a draft with the page and line of each of its lines", () => {
    const { text, places } = read(page([run("一", 0, 9)]), page([run("二", 0, 99), run("三", 0, 9)]));
    expect(text).toBe("一\n二\n三\n");
    expect(places.map(({ where }) => where)).toEqual([
      { page: 1, line: 1 },
      { page: 2, line: 1 },
      { page: 2, line: 2 },
    ]);
  });

  it("are refused with a reason where they have no words, or none that mean anything", () => {
    expect(draftOfPages([page([]), page([])])).toMatchObject({
      reason: { en: expect.stringContaining("probably scanned") },
    });
    expect(draftOfPages([page([run("\ue123\ue456\ue789", 0, 0)])])).toMatchObject({
      reason: { en: expect.stringContaining("which letters they show") },
    });
  });

  // Two rows and three columns; the first cell goes over both rows, the head over two columns.
  const frame = [
    ...[700, 640].map(y => across(y, 0, 300)),
    across(670, 100, 300),
    ...[0, 100, 300].map(x => down(x, 640, 700)),
    down(200, 640, 670),
  ];

  it("have the cells that their rules part, merged ones too, and the words in them joined", () => {
    const runs = [
      run("上文", 0, 720),
      run("本年", 20, 670),
      run("新收", 20, 658),
      run("申请人", 180, 680),
      run("12", 140, 655),
      run("9", 250, 655),
      run("8", 250, 644),
      run("下文", 0, 600),
    ];
    expect(read(page(runs, frame)).text).toBe(
      '上文\n<table>\n<tr><td rowspan="2">本年新收</td><td colspan="2">申请人</td></tr>\n<tr><td>12</td><td>98</td></tr>\n</table>\n下文\n',
    );
  });

  it("have tables whole that go on overleaf, a torn label too, with page numbers between", () => {
    const first = [
      run("不予", 20, 670),
      run("头", 180, 680),
      run("1", 140, 655),
      run("2", 250, 655),
      run("- 1 -", 150, 20),
    ];
    const second = [
      run("公开", 20, 670),
      run("3", 140, 680),
      run("4", 250, 680),
      run("5", 140, 650),
      run("6", 250, 650),
    ];
    const { text } = read(page(first, frame), page(second, ruled([0, 100, 200, 300], [700, 670, 640], 100)));
    expect(text.match(/<table>/g)).toHaveLength(1);
    expect(text).toContain('<td rowspan="2">不予公开</td>');
    expect(text).toContain("<td>3</td><td>4</td></tr>\n<tr><td>5</td><td>6</td></tr>");
  });

  it("have a row whole that the page's end tears above its figures", () => {
    const box = ruled([0, 100, 200], [700, 670, 640]);
    const first = [run("甲", 20, 680), run("1", 140, 680), run("2.逾期未", 20, 650)];
    const second = [run("缴费", 20, 680), run("5", 140, 680), run("3.其他", 20, 650), run("6", 140, 650)];
    expect(read(page(first, box), page(second, box)).text).toContain(
      "<td>2.逾期未缴费</td><td>5</td></tr>\n<tr><td>3.其他</td><td>6</td></tr>",
    );
  });

  it("have a group's cell over all of its rows, where a row below it is torn by the page's end", () => {
    const rows = ruled([0, 100, 200, 300], [700, 670, 640], 100);
    const first = [
      run("不予", 20, 670),
      run("1.甲", 120, 680),
      run("1", 240, 680),
      run("2.乙", 120, 650),
      run("2", 240, 650),
    ];
    const second = [run("公开", 20, 690), run("丙", 120, 680), run("3.丁", 120, 650), run("3", 240, 650)];
    expect(read(page(first, rows), page(second, rows)).text).toBe(
      '<table>\n<tr><td rowspan="3">不予公开</td><td>1.甲</td><td>1</td></tr>\n<tr><td>2.乙丙</td><td>2</td></tr>\n<tr><td>3.丁</td><td>3</td></tr>\n</table>\n',
    );
  });

  it("have the last row of a table that alone is left for another page", () => {
    const columns = [0, 100, 200];
    const last = ruled(columns, [700, 670]);
    const first = [run("信息内容", 20, 680), run("金额", 140, 680), run("甲", 20, 650), run("5", 140, 650)];
    const second = [run("乙", 20, 680), run("6", 140, 680)];
    expect(read(page(first, ruled(columns, [700, 670, 640])), page(second, last)).text).toContain(
      "<td>5</td></tr>\n<tr><td>乙</td><td>6</td></tr>\n</table>",
    );
    expect(read(page(second, last)).text).not.toContain("<table>");
  });

  it("keep a row whole that begins overleaf", () => {
    const box = ruled([0, 100, 200], [700, 670, 640]);
    const first = [run("规章", 20, 680), run("0", 140, 680), run("信息内容", 20, 650), run("数量", 140, 650)];
    const second = [
      run("行政许可", 20, 680),
      run("5", 140, 680),
      run("行政处罚", 20, 650),
      run("6", 140, 650),
    ];
    expect(read(page(first, box), page(second, box)).text).toContain(
      "<td>信息内容</td><td>数量</td></tr>\n<tr><td>行政许可</td><td>5</td></tr>\n<tr><td>行政处罚</td><td>6</td></tr>",
    );
  });

  it("are read without what a printer puts at their heads and feet, and no other line that is the same", () => {
    const printed = (at: number, ...runs: PageRun[]) =>
      page([run(`11/27, ${at}:55`, 0, 790), run("年报", 200, 790), ...runs, run(`${at}/2`, 200, 10)]);
    const { text } = read(
      printed(1, run("年报", 0, 700), run("同", 0, 600)),
      printed(2, run("后", 0, 700), run("同", 0, 600)),
    );
    expect(text).toBe("年报\n同\n后\n同\n");
    expect(read(page([run("甲", 0, 9)])).text).toBe("甲\n");
  });

  it("take no frame around words, and no drawing, for a table", () => {
    const box = [across(700, 0, 300), across(640, 0, 300), down(0, 640, 700), down(300, 640, 700)];
    expect(read(page([run("框里", 20, 670)], box)).text).toBe("    框里\n");
    const drawing = Array.from({ length: 9000 }, (_, at) => down(at / 10, at, at + 5));
    expect(read(page([run("字", 0, 9)], drawing)).text).toContain("字");
  });
});
