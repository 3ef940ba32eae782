import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { cleanReport } from "../rules/clean.ts";

/** Four reviews, three of them upheld; of table three the draft's own figures: eight requests, four granted. */
const report = cleanReport("plain").replace(/^1\t0\t0\t0\t1(?=\t)/m, "3\t1\t0\t0\t4");

/** What is said of the shares in a sentence of section one. */
const saidOf = (sentence: string): string[] =>
  (check(report.replace(/(?<=（二）依申请公开\n\n.*。)/, sentence))?.findings ?? []).flatMap(
    ({ rule, message }) => (rule === "percentage-wrong" ? [message.zh] : []),
  );

describe("a share whose whole no sentence names is held to the tables", () => {
  it.each([
    ["行政复议结果维持3件，占75%。", []],
    ["行政复议结果维持3件，占70%。", ["3 ÷ 4 约为 75%，文中写的是 70%"]],
    ["行政复议结果纠正1件，占30%。", ["1 ÷ 4 约为 25%，文中写的是 30%"]],
  ])("of its group in table four: %s", (sentence, said) => {
    expect(saidOf(sentence)).toEqual(said);
  });

  it.each(["本年予以公开4件，占50%。", "本年予以公开4件，占44.4%。"])(
    "of any that it may be of in table three: %s",
    sentence => {
      expect(saidOf(sentence)).toEqual([]);
    },
  );
});
