import { describe, expect, test } from "vitest";
import { check, type Finding } from "../../../server/src/core/index.ts";
import { draftOf } from "./facts.ts";
import { department } from "./organs.ts";
import { wordings } from "./wordings.ts";

const TOPICS: Readonly<Record<string, string>> = { disclosure: "（一）主动公开" };
const NUMBER = /‹[^›]*›|(?<!\d)(?!20\d\d年)\d+(?:\.\d+)?(?=[件条起宗万])/g;
const FIGURES = /^(?:prose-|parts-|percentage-|figure-)/;

const findingsOf = (topic: string, words: string): Finding[] => {
  const text = draftOf(department, `${TOPICS[topic] ?? "（二）依申请公开"}\n\n${words.replace(/[‹›]/g, "")}`);
  return (check(text)?.findings ?? []).filter(
    ({ rule, severity }) => FIGURES.test(rule) && (severity === "error" || severity === "warning"),
  );
};

/** The words with one of their numbers raised by one, for each that a table answers for. */
const slipsIn = (words: string): string[] =>
  [...words.matchAll(NUMBER)]
    .filter(([number]) => !number.startsWith("‹"))
    .map(({ 0: number, index }) => {
      const [whole = "", decimals] = number.split(".");
      const raised = `${Number(whole) + 1}${decimals ? `.${decimals}` : ""}`;
      return words.slice(0, index) + raised + words.slice(index + number.length);
    });

describe.each(Object.entries(wordings))("%s", (topic, sentences) => {
  test.each(sentences)("%s", words => {
    expect(findingsOf(topic, words).map(({ message }) => message.zh)).toEqual([]);
    const slips = slipsIn(words);
    expect(slips.length).toBeGreaterThan(0);
    expect(slips.filter(slip => findingsOf(topic, slip).length === 0)).toEqual([]);
  });
});
