import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { brokenPromises } from "./promises.ts";
import { textAt } from "./texts.ts";

const clean = readFileSync(new URL("../rules/clean/report.txt", import.meta.url), "utf8");

/** What `npm run fuzz` found once, cut down. */
const found: Readonly<Record<string, string>> = {
  "a misprinted label of two lines": clean.replace("结果维持", '"结果保\n持"'),
};

describe("what holds of any text", () => {
  it.each(Object.entries(found))("holds of %s", (_, text) => {
    expect(check(text)?.findings.length).toBeGreaterThan(0);
    expect(brokenPromises(text, offers => offers)).toEqual([]);
  });

  it("is looked at in texts that are the same for the same seed", () => {
    expect(textAt(7)).toBe(textAt(7));
    expect(textAt(7)).not.toBe(textAt(8));
  });
});
