import { allMatches } from "../../text/allMatches.ts";
import { anyOf } from "../../text/lexicon.ts";
import { limits } from "../limits.ts";
import type { Paragraph } from "../paragraph.ts";
import type { BoundYear } from "./boundYear.ts";
import { LOOKING_BACK, NAMED_BY_YEAR, OWN_DEEDS, OWN_SELF, STILL_OPEN } from "./toldWords.ts";

const SELF = anyOf(OWN_SELF);
/** A sentence that opens with a year and goes on with what this organ did in it. */
const TOLD = new RegExp(
  String.raw`(?<=^|[。;])(?:在)?(?<year>20\d\d)年度?,?(?:${SELF}|共|累计)?[^。;,\d]{0,16}?${anyOf(OWN_DEEDS)}`,
  "g",
);
/** Before the same year in the sentence before they say that it is compared with. */
const BESIDE = ["较", "比", "与", "同", "和", "对比"];
/** What was carried in from last year is told of this one. */
const IS_LOOKING_BACK = new RegExp(`${anyOf(LOOKING_BACK)}|上年(?!度?结?转)`);
const IS_STILL_OPEN = new RegExp(anyOf(STILL_OPEN));
const IS_NAME = new RegExp(`^${anyOf(NAMED_BY_YEAR)}`);

/**
 * Last year's number where a sentence tells what this organ did in its year: 2023年，全局共收到申请10件 in a report on 2024.
 * Not where it looks back or compares, beside a sentence of the year itself, or where the year names a document.
 */
export function* toldYears({ passage, section }: Paragraph, year: number): Generator<BoundYear> {
  if (section === undefined) return;
  const { text } = passage;
  if (!text.includes(String(year - 1))) return;
  const last = [...text.matchAll(new RegExp(`${year}年|今年|本年`, "g"))].at(-1)?.index ?? -1;
  for (const { index, groups, 0: words } of allMatches(text, TOLD)) {
    const digits = groups?.year ?? "";
    const start = text.indexOf(digits, index);
    const end = endOfSentence(text, start);
    const sentence = text.slice(start, end);
    if (Number(digits) !== year - 1 || IS_NAME.test(text.slice(start + digits.length))) continue;
    if (IS_STILL_OPEN.test(words) || text.startsWith("的", index + words.length)) continue;
    const before = startOfSentenceBefore(text, start);
    if (IS_LOOKING_BACK.test(sentence) || last >= before) continue;
    if (new RegExp(`${anyOf(BESIDE)}${digits}`).test(text.slice(before, start))) continue;
    yield {
      year: Number(digits),
      span: passage.source({ start, end: start + digits.length }),
      role: "told",
    };
  }
}

const endOfSentence = (text: string, from: number): number => {
  const near = text.slice(from, from + limits.sentence);
  const end = near.indexOf("。");
  return from + (end < 0 ? near.length : end);
};

const startOfSentenceBefore = (text: string, from: number): number => {
  const first = Math.max(0, from - limits.sentence);
  return first + text.slice(first, Math.max(first, from - 1)).lastIndexOf("。") + 1;
};
