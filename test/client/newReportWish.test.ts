import { describe, expect, it } from "vitest";
import { askForMore, askForWish, type Asking, type Question } from "../../client/src/newReportWish.ts";

/** A user who gives these answers, one after the other; what they were asked. */
function user(language: "zh" | "en", answers: readonly (string | undefined)[]) {
  const asked: (readonly string[] | Question)[] = [];
  const answer = (question: readonly string[] | Question) => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1]);
  };
  const asking: Asking = {
    choose: (_, choices) => answer(choices),
    write: answer,
    words: (zh, en) => (language === "zh" ? zh : en),
    thisYear: 2026,
  };
  return { asking, asked };
}

describe("what a new report is to be", () => {
  it("is asked for: organ, year and notation", async () => {
    const { asking, asked } = user("zh", [" 临溪县水务局 ", "2025", "Markdown（竖线表格）"]);
    expect(await askForWish(undefined, asking)).toEqual({
      organ: "临溪县水务局",
      year: 2025,
      notation: "gfm",
    });
    expect(asked).toHaveLength(3);
    expect(asked[1]).toMatchObject({ value: "2025" });
  });

  it.each([
    ["none is open", undefined],
    ["the open one is the one that is due", { text: "…", year: 2025 }],
    ["the open one tells no year", { text: "…" }],
  ])("is not asked for a report to start from where %s", async (_why, open) => {
    const { asking, asked } = user("en", [undefined]);
    await askForWish(open, asking);
    expect(asked).toEqual([expect.objectContaining({ prompt: "The organ's full name" })]);
  });

  it("may be last year's, which says organ and year itself", async () => {
    const open = { text: "临溪县水务局2024年政府信息公开工作年度报告", year: 2024 };
    const { asking } = user("zh", ["以打开的 2024 年报告为上年报告", "纯文本（制表符表格）"]);
    expect(await askForWish(open, asking)).toEqual({ from: open.text, notation: "tsv" });
  });

  it("may be blank beside an open one", async () => {
    const { asking } = user("en", ["A blank report", "临溪县水务局", "2025", "Plain text (HTML tables)"]);
    expect(await askForWish({ text: "政府信息公开", year: 2024 }, asking)).toEqual({
      organ: "临溪县水务局",
      year: 2025,
      notation: "html",
    });
  });

  it.each([0, 1, 2, 3])("is nothing once the user turns away (%i)", async before => {
    const answers = ["空白年报", "临溪县水务局", "2025", "Markdown（竖线表格）"].slice(0, before);
    const { asking, asked } = user("zh", answers);
    expect(await askForWish({ text: "政府信息公开", year: 2024 }, asking)).toBeUndefined();
    expect(asked).toHaveLength(before + 1);
  });

  it("refuses an organ without a name and a year without four digits", async () => {
    const { asking, asked } = user("zh", ["局", "2025"]);
    await askForWish(undefined, asking);
    const [organ, year] = asked as Question[];
    expect([organ?.validate(" "), organ?.validate("局")]).toEqual(["请填写机关名称", undefined]);
    expect([year?.validate("25"), year?.validate("2025年"), year?.validate("2025")]).toEqual([
      "请填写四位年份",
      "请填写四位年份",
      undefined,
    ]);
  });

  it("is asked for what last year's report doesn't say", async () => {
    const wish = { from: "…", notation: "gfm" } as const;
    expect(await askForMore(wish, "organ", user("zh", ["临溪县水务局"]).asking)).toEqual({
      ...wish,
      organ: "临溪县水务局",
    });
    expect(await askForMore(wish, "year", user("zh", ["2025"]).asking)).toEqual({ ...wish, year: 2025 });
    expect(await askForMore(wish, "year", user("zh", []).asking)).toBeUndefined();
  });
});
