import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.ts";
import { gouji } from "./gouji.ts";

const SAMPLE = "samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt";

describe("gouji read", () => {
  it("shows sections, cells and the numbers of the prose as they were understood", async () => {
    const { code, out, err } = await gouji(".", "read", SAMPLE);
    expect([code, err]).toEqual([0, ""]);
    for (const line of [
      "- 机关: 砚溪市文化和旅游局",
      "| 27 | 主动公开政府信息情况 | 二、主动公开政府信息情况 |",
      "| - | 存在的主要问题及改进情况 | 没有找到 |",
      "| 32 | 行政规范性文件 | 1 | 0 | 6 | normativeDocuments |",
      "| 72 | （七）总计 | 10 | 2 | 0 | 0 | 1 | 0 | 14 | outcomes.total |",
      "| 行政复议·总计 | 1 | review.total |",
      "| 3:63 | 2025年1月1日 | 日期 |  |",
      "| 9:59 | 6件 | 6 件 | 应与表二“行政规范性文件·现行有效件数”一致 |",
      "| 9:31 | 540条 | 540 条 | 没有说明是表中哪一项的词语 |",
    ])
      expect(out.split("\n")).toContain(line);
  });

  it("marks what is empty and what is misprinted", async () => {
    const { out } = await gouji(".", "read", SAMPLE);
    expect(out).toMatch(
      /\| 55 \| 3\.危及.* \| 0 \| 0 \| □ 空 \| 0 \|.*\| outcomes\.refused\.publicSafety \|/,
    );
    expect(out).toMatch(/\| 54 \| 2\.其他法律行政法规禁止公开 ← “2\.其他法律法规禁止公开” \|/);
  });

  it("speaks English too", async () => {
    const { out } = await gouji(".", "read", "--lang", "en", SAMPLE);
    expect(out).toContain("# How the draft was read\n");
    expect(out).toContain("| □ empty |");
  });

  it("says why there is nothing to show", async () => {
    const cwd = folderWith({ "a.txt": "番茄炒蛋" });
    expect(await gouji(cwd, "read", "a.txt")).toMatchObject({ code: 2, out: "" });
    expect((await gouji(cwd, "read", "b.txt")).err).toBe("gouji: b.txt: 文件不存在\n");
  });
});
