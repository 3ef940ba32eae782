import { expect, test } from "vitest";
import { chineseOrdinal, ordinalOf } from "../../server/src/core/number/ordinal.ts";
import { YEAR_DIGITS, yearInCharacters, yearOf } from "../../server/src/core/number/year.ts";

test("an ordinal in characters reads back as itself, and none goes beyond 99", () => {
  for (let ordinal = 1; ordinal < 100; ordinal++) {
    expect(chineseOrdinal(ordinal)).toMatch(/^[一二三四五六七八九十]{1,3}$/);
    expect(ordinalOf(chineseOrdinal(ordinal))).toBe(ordinal);
  }
  expect([12, 20, 100, 0, 1.5].map(chineseOrdinal)).toEqual(["十二", "二十", "100", "0", "1.5"]);
});

test.each([
  ["12", 12],
  ["１２", 12],
  ["二十", 20],
  ["十二月", undefined],
  ["其", undefined],
  ["", undefined],
])("%j is the ordinal %s", (words, ordinal) => expect(ordinalOf(words)).toBe(ordinal));

test.each([
  ["2023", 2023],
  ["２０２３", 2023],
  ["二〇二三", 2023],
  ["二○二三", 2023],
  ["二零二零", 2020],
  ["二Ｏ二四", 2024],
])("%j is the year %d", (words, year) => {
  expect(words).toMatch(new RegExp(`^${YEAR_DIGITS}$`));
  expect(yearOf(words)).toBe(year);
});

test("a year is written in characters", () => expect(yearInCharacters(2020)).toBe("二〇二〇"));
