import { describe, expect, it } from "vitest";
import { exact } from "../../server/src/core/number/exact.ts";
import { typing, unlikelihood } from "../../server/src/core/network/locate/plausibility.ts";
import { count, identity, tiedBy } from "./networks.ts";

describe("a number typed for another", () => {
  it("is the likelier the more it looks like a slip of the hand", () => {
    const slips = [
      ["two digits exchanged", "73", "37"],
      ["a digit doubled", "377", "37"],
      ["a digit dropped", "3", "37"],
      ["one digit of two", "87", "37"],
      ["one digit of three", "873", "373"],
      ["a digit too many", "387", "37"],
      ["anything", "90", "37"],
    ] as const;
    const bits = slips.map(([, written, meant]) => typing(written, meant));
    expect(bits).toEqual(bits.toSorted((a, b) => a - b));
    expect(new Set(bits).size).toBeGreaterThan(5);
  });

  it.each([
    ["12.5", "12.6"],
    ["1.25", "12.5"],
    ["0", "5"],
  ])("may have decimals or be 0: %s for %s", (written, meant) => {
    expect(typing(written, meant)).toBeLessThan(typing("90", "37"));
  });
});

describe("a figure meant for another", () => {
  const bits = (written: number, meant: number): number => {
    const figure = count("figure", written);
    return unlikelihood([{ figure, to: exact(meant) }], tiedBy([identity("sum", [figure], [])]));
  };

  it("is likelier 0 than not, as most are", () => {
    expect(bits(7, 0)).toBeLessThan(bits(7, 3));
    expect(bits(7, 3)).toBeLessThan(bits(0, 3));
  });

  it("is likelier short than long", () => {
    expect(bits(366, 36)).toBeLessThan(bits(36, 366));
  });
});
