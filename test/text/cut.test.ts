import fc from "fast-check";
import { expect, it } from "vitest";
import { beginningOf, endOf, startOf } from "../../server/src/core/text/cut.ts";

it("a text is cut to so many units, and never within a character", () => {
  expect(["甲𠀀乙", "𠀀乙", "甲乙"].map(text => startOf(text, 2))).toEqual(["甲", "𠀀", "甲乙"]);
  expect(["甲𠀀乙", "甲𠀀", "甲乙"].map(text => endOf(text, 2))).toEqual(["乙", "𠀀", "甲乙"]);
  expect([beginningOf("甲乙", 2), beginningOf("甲乙丙", 2)]).toEqual(["甲乙", "甲乙…"]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 20 }), (text, most) => {
      for (const [cut, isPart] of [
        [startOf(text, most), text.startsWith(startOf(text, most))],
        [endOf(text, most), text.endsWith(endOf(text, most))],
      ] as const) {
        expect(isPart).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(most - 1, text.length));
        expect(/\p{Cs}/u.test(cut)).toBe(false);
      }
    }),
  );
});
