import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { termsOf } from "../../server/src/core/network/network.ts";
import { cleanReport } from "../rules/clean.ts";

const clean = cleanReport("plain");

/** The figures of a sentence that take part in sums: what each is called, how exact it is, and whether it counts things. */
const figuresOf = (sentence: string) =>
  (
    check(clean.replace(/全年通过县政府.*/, sentence).replace(/全年新收.*/, "依法办理。"))?.network.figures ??
    []
  )
    .filter(({ id }) => id.startsWith("prose/"))
    .map(({ name, bound, isCount }) => [name.zh, bound, isCount]);

describe("figures of the prose", () => {
  it.each([
    [
      "全年公开信息86条，其中37条通过微信公开发布，以及网站公开49条。",
      ["全年公开信息86条", "exact", true],
      ["37条通过微信公开发布", "exact", true],
      ["网站公开49条", "exact", true],
    ],
    [
      "全年公开信息近86条，其中微信公开37条、网站公开49条。",
      ["全年公开信息近86条", "about", true],
      ["微信公开37条", "exact", true],
      ["网站公开49条", "exact", true],
    ],
    ["全年行政事业性收费3.25万元。", ["全年行政事业性收费3.25万元", "exact", false]],
  ])("are called by the words next to them: %s", (sentence, ...figures) => {
    const called = figures.map(([words, ...rest]) => [`正文“${String(words)}”`, ...rest]);
    expect(figuresOf(sentence)).toEqual(called);
  });

  it("are one figure in all sums that they take part in", () => {
    const text = clean.replace("上年结转1件，", "其中自然人6件、商业企业2件，上年结转1件，");
    const terms = (check(text)?.network.identities ?? []).flatMap(termsOf);
    const received = terms.filter(({ name }) => name.zh === "正文“全年新收政府信息公开申请8件”");
    expect(received.length).toBeGreaterThan(1);
    expect(new Set(received).size).toBe(1);
  });
});
