import { expect, it } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { cleanReport } from "../rules/clean.ts";

it("a finding on many places names a few of them, and tells how many more there are", () => {
  const draft = cleanReport("plain").replace(/\t0\t0\t0\t0\t0$/gm, "\t\t\t\t\t");
  const findings = check(draft)?.findings ?? [];
  const last = findings.map(({ related }) => related[3]?.message.zh ?? "");
  expect(last).toContainEqual(expect.stringMatching(/^另有 \d+ 处$/));
  expect(Math.max(...findings.map(({ related }) => related.length))).toBe(4);
});
