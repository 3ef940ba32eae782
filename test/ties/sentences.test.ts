import { expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { sentencesIn } from "../../server/src/core/ties/sentences.ts";
import { cleanReport } from "../rules/clean.ts";

/** The sentences of a section of a report, each with its letters alone. */
function sentencesOf(text: string, at: number): [string, string][] {
  const report = check(text)?.report;
  const section = report?.sections[at];
  return report && section
    ? sentencesIn(report, section).map(({ span, words }) => [text.slice(span.start, span.end), words])
    : [];
}

const clean = cleanReport("plain");

it("sentences of a section are what two years' reports have in common: whole, without figures and marks", () => {
  const prose = "公开12条，其中文件3条。公开12条，其中文件3。不足；更新仍然不够及时！\n解读形式还要不断丰富";
  const text = clean.replace(/存在的问题主要是.*/, prose);
  expect(sentencesOf(text, 4)).toEqual([
    ["公开12条，其中文件3条。", "公开条其中文件条"],
    ["更新仍然不够及时！", "更新仍然不够及时"],
    ["解读形式还要不断丰富", "解读形式还要不断丰富"],
  ]);
  expect(sentencesOf(clean, 4)[0]).toEqual([
    "存在的问题主要是公开形式较为单一，解读材料更新不够及时。",
    "存在的问题主要是公开形式较为单一解读材料更新不够及时",
  ]);
});

it("sentences of a section aren't those of its tables", () => {
  expect(sentencesOf(clean, 1)).toEqual([]);
  const sentence = "以上各项按照实际情况填写。";
  const below = clean.replace(/^行政事业性收费\t.*\n/m, row => `${row}\n${sentence}\n`);
  expect(sentencesOf(below, 1).map(([words]) => words)).toEqual([sentence]);
});
