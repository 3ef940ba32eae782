import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, check, type Finding } from "../../../server/src/core/index.ts";
import { piecesOf, type Style } from "../../rules/clean.ts";

const numbers = ["一", "二", "三", "四", "五", "六"];
const topics = numbers.slice(0, 5).map(number => `一（${number}）`);

const piece = (style: Style, name: string): string => piecesOf(style).get(name) ?? "";

/** The clean report with its sections, and the parts of section one, in these orders. */
function shuffled(
  style: Style,
  order: readonly number[],
  parts: readonly number[],
  lineBreak: string,
): string {
  const overview = [
    piece(style, "一").split("\n\n", 1)[0],
    ...parts.map(at => piece(style, topics[at] ?? "")),
  ].join("\n\n");
  const sections = numbers.map((number, at) => (at ? piece(style, number) : overview));
  const text = [piece(style, "标题"), piece(style, "引言"), ...order.map(at => sections[at])].join("\n\n");
  return `${text}\n`.replaceAll("\n", lineBreak);
}

/** The headings numbered in the order in which they stand. */
function numberedAsTheyStand(text: string): string {
  let section = 0;
  return text.replace(
    /^((?:## )?)[一二三四五六](、(?:总体|主动公开政府|收到和处理|政府信息公开行政|存在的|其他需要))/gm,
    (_, hashes: string, title: string) => `${hashes}${numbers[section++]}${title}`,
  );
}

/** Takes the fix of the first finding of a rule until it finds nothing more. */
function mended(text: string, rule: string): string {
  for (let round = 0; round < 8; round++) {
    const finding: Finding | undefined = check(text)?.findings.find(found => found.rule === rule);
    if (!finding) return text;
    text = applyEdits(text, finding.fixes[0]?.edits ?? []);
  }
  throw new Error("still not in order");
}

const style = fc.constantFrom<Style>("plain", "markdown");
const lineBreak = fc.constantFrom("\n", "\r\n");
const permutation = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

describe("moving", () => {
  it("brings sections in any order back, with not a character lost", () => {
    fc.assert(
      fc.property(style, lineBreak, permutation(6), fc.boolean(), (style, lineBreak, order, isRenumbered) => {
        const clean = shuffled(style, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4], lineBreak);
        const draft = shuffled(style, order, [0, 1, 2, 3, 4], lineBreak);
        expect(mended(isRenumbered ? numberedAsTheyStand(draft) : draft, "section-misplaced")).toBe(clean);
      }),
      { numRuns: 20 },
    );
  });

  it("brings the parts of section one back", () => {
    fc.assert(
      fc.property(style, lineBreak, permutation(5), (style, lineBreak, parts) => {
        const clean = shuffled(style, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4], lineBreak);
        const draft = shuffled(style, [0, 1, 2, 3, 4, 5], parts, lineBreak);
        expect(mended(draft, "topic-misplaced")).toBe(clean);
      }),
      { numRuns: 15 },
    );
  });
});

describe("numbering", () => {
  it("puts any numbers right and changes nothing else", () => {
    const ordinals = fc.array(fc.constantFrom(...numbers), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(style, ordinals, (style, ordinals) => {
        const clean = shuffled(style, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4], "\n");
        let at = 0;
        const draft = clean.replace(
          /^((?:## )?)[一二三四五六](?=、(?:总体|主动公开政府|收到和处理|政府信息公开行政|存在的|其他需要))/gm,
          (_, hashes: string) => `${hashes}${ordinals[at++]}`,
        );
        expect(mended(draft, "section-misnumbered")).toBe(clean);
      }),
      { numRuns: 15 },
    );
  });
});
