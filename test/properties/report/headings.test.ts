import { describe, expect, it } from "vitest";
import { applyEdits, check } from "../../../server/src/core/index.ts";
import { generateReport } from "../../generate/report.ts";
import { bars } from "../../generate/styles/bars.ts";
import { write } from "../../generate/write.ts";

const ORDINALS = "一二三四五六";

/** Ways to write the headings of sections. */
const headings: Readonly<Record<string, (ordinal: number, words: string) => string>> = {
  "1、": (ordinal, words) => `${ordinal}、${words}`,
  "1.": (ordinal, words) => `${ordinal}. ${words}`,
  "（一）": (ordinal, words) => `（${ORDINALS[ordinal - 1]}）${words}`,
  "（1）": (ordinal, words) => `（${ordinal}）${words}`,
  第一部分: (ordinal, words) => `第${ORDINALS[ordinal - 1]}部分　${words}`,
  "第一部分：": (ordinal, words) => `第${ORDINALS[ordinal - 1]}部分：${words}`,
  "壹、": (ordinal, words) => `${"壹贰叁肆伍陆"[ordinal - 1]}、${words}`,
  "Ⅰ、": (ordinal, words) => `${"ⅠⅡⅢⅣⅤⅥ"[ordinal - 1]}、${words}`,
  "一：": (ordinal, words) => `${ORDINALS[ordinal - 1]}：${words}`,
  "一﹑": (ordinal, words) => `${ORDINALS[ordinal - 1]}﹑${words}`,
  "## 第一部分": (ordinal, words) => `## 第${ORDINALS[ordinal - 1]}部分 ${words}`,
  "**一、**": (ordinal, words) => `**${ORDINALS[ordinal - 1]}、**${words}`,
  "◆一、": (ordinal, words) => `◆${ORDINALS[ordinal - 1]}、${words}`,
  "1. 一、": (ordinal, words) => `${ordinal}. ${ORDINALS[ordinal - 1]}、${words}`,
  "\uf06c 一、": (ordinal, words) => `\uf06c ${ORDINALS[ordinal - 1]}、${words}`,
  "📌 1.": (ordinal, words) => `📌 ${ordinal}. ${words}`,
  "no number": (_, words) => words,
  "## 1.": (ordinal, words) => `## ${ordinal}.${words}`,
  "## without a number": (_, words) => `## ${words}`,
};

describe.each(Object.entries(headings))("sections under headings like %s", (_, heading) => {
  const { text } = write(generateReport(9), {
    ...bars("spread", { outer: "both" }),
    heading: (depth, number, words) =>
      depth === 2 ? heading(ORDINALS.indexOf(number.charAt(0)) + 1, words) : number + words,
  });

  it("are found, and nothing is wrong with them", () => {
    expect(check(text)?.report.sections).toHaveLength(6);
    expect(check(text)?.findings).toEqual([]);
  });

  it("get a lost heading back as the others are written", () => {
    const third = check(text)?.report.sections[2]?.heading.span ?? { start: 0, end: 0 };
    const without = text.slice(0, third.start) + text.slice(third.end).trimStart();
    const [missing, ...others] = check(without)?.findings ?? [];
    expect([missing?.rule, others]).toEqual(["section-missing", []]);
    expect(applyEdits(without, missing?.fixes[0]?.edits ?? [])).toBe(text);
  });
});

it.each([0, 1, 2, 3, 4, 5])("a heading numbered 3、 among others like 三、 is found (%i)", slip => {
  const { text } = write(generateReport(9), {
    ...bars("spread", { outer: "both" }),
    heading: (depth, number, words) =>
      depth === 2 && number.startsWith(ORDINALS.charAt(slip)) ? `${slip + 1}、${words}` : number + words,
  });
  expect(check(text)?.report.sections).toHaveLength(6);
  expect(check(text)?.findings).toEqual([]);
});
