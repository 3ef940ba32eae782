import { expect, test } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { besides } from "./besides.ts";
import { draftOf, type Facts } from "./facts.ts";
import { inParts, written } from "./written.ts";

const OF_FIGURES = /^(?:prose-|parts-|percentage-|figure-|list-count)/;

const said = (facts: Facts, words: string): string[] =>
  (check(draftOf(facts, inParts(words.replace(/[‹›]/g, ""))))?.findings ?? [])
    .filter(({ rule }) => OF_FIGURES.test(rule))
    .map(({ message }) => message.zh);

test.each(written)("%o: %s", (facts, words) => {
  expect(said(facts, words)).toEqual([]);
});

test.each(besides)("%o: %s", (facts, words) => {
  expect(said(facts, words)).toEqual([]);
});
