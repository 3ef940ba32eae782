import { describe, expect, test } from "vitest";
import { check, type Finding } from "../../../server/src/core/index.ts";
import { orderShapes } from "../../bench/prose/orders.ts";
import type { Sentence, Shape } from "../../bench/prose/shape.ts";
import { tableShapes } from "../../bench/prose/tables.ts";
import { randomFrom } from "../../generate/random.ts";
import { wholeDraft } from "../../rules/draft.ts";

const PIECES: Readonly<Record<Shape["topic"], readonly [piece: string, heading: string]>> = {
  disclosure: ["一（一）", "（一）主动公开"],
  requests: ["一（二）", "（二）依申请公开"],
  supervision: ["一（五）", "（五）监督保障"],
};
const FIGURES = /^(?:prose-|parts-|percentage-|figure-)/;

const findingsOf = ({ topic }: Shape, { write }: Sentence, numbers: readonly number[]): Finding[] => {
  const [piece, heading] = PIECES[topic];
  const { text } = wholeDraft(piece, `${heading}\n\n${write(numbers.map(String))}`);
  return (check(text)?.findings ?? []).filter(({ rule }) => FIGURES.test(rule));
};

/** What a sentence says with each of its numbers raised by one in turn, save for those that another reading makes right. */
const raised = ({ numbers, slips, ambiguous }: Sentence): number[][] =>
  slips
    .filter(({ beyond }) => beyond === undefined)
    .map(({ at }) => numbers.map((number, index) => (index === at ? number + 1 : number)))
    .filter((changed, index) => !ambiguous?.includes(changed[slips[index]?.at ?? 0] ?? 0));

describe("what is confirmed when equal is contradicted when not", () => {
  test.each([...tableShapes, ...orderShapes].map(shape => [shape.name, shape] as const))("%s", (_, shape) => {
    const random = randomFrom(shape.name.length);
    const sentence = shape.make(random);
    const loud = findingsOf(shape, sentence, sentence.numbers).filter(
      ({ severity }) => severity === "error" || severity === "warning",
    );
    expect(loud.map(({ message }) => message.zh)).toEqual([]);
    const unnoticed = raised(sentence).filter(numbers => findingsOf(shape, sentence, numbers).length === 0);
    expect(unnoticed.map(numbers => sentence.write(numbers.map(String)))).toEqual([]);
  });
});
