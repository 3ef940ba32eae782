import { expect, it, vi } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { damagedReport } from "../generate/damaged.ts";
import { generateReport } from "../generate/report.ts";
import { styles } from "../generate/styles/index.ts";
import { write } from "../generate/write.ts";

it("what is found in a text doesn't depend on the texts that were checked before it", async () => {
  const texts = [
    ...Object.values(styles).map((style, seed) => write(generateReport(seed), style).text),
    ...Array.from({ length: 60 }, (_, seed) => damagedReport(5000 + seed)),
  ];
  vi.resetModules();
  const other = await import("../../server/src/core/index.ts");
  expect(other.check).not.toBe(check);
  const said = (checkText: typeof check, text: string): string => {
    const checked = checkText(text);
    return JSON.stringify(checked && [checked.identities, checked.findings]) ?? "no report";
  };
  const backwards = texts.toReversed().map(text => said(other.check, text));
  expect(texts.map(text => said(check, text))).toEqual(backwards.toReversed());
});
