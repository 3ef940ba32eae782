import { describe, expect, it } from "vitest";
import { check, type Checked } from "../../server/src/core/index.ts";
import { evaluate } from "../../server/src/core/network/network.ts";
import { draftOf } from "../properties/prose/facts.ts";
import { city } from "../properties/prose/organs.ts";

/** Received 952, carried in 34; 371 granted, 64 in part; fees of 36218.4571. */
const draft = (words: string): string =>
  draftOf(city, `（一）主动公开\n\n按时公开。\n\n（二）依申请公开\n\n${words}`);

const checked = (text: string): Checked => {
  const found = check(text);
  if (!found) throw new Error("The draft isn't taken for a report");
  return found;
};

const wrongIn = (text: string): string[] =>
  checked(text)
    .findings.filter(({ rule }) => rule === "prose-table-mismatch")
    .map(({ span }) => text.slice(span.start, span.end));

const heldIn = (text: string): number =>
  checked(text).network.identities.filter(
    each => each.kind === "prose-table" && evaluate(each).status === "held",
  ).length;

describe("what the prose says of the tables", () => {
  it.each([
    ["may be money with fewer decimals", "行政事业性收费36218.46万元。"],
    ["may be money without decimals", "行政事业性收费36218万元。"],
    ["isn't another sum of money", "行政事业性收费36219.46万元。", "36219.46"],
    ["may be of all bodies where the table is one's", "全市共收到政府信息公开申请5128件，其中市政府952件。"],
    ["may be one body's part of the likeliest reading", "市教育局收到政府信息公开申请952件。"],
    ["may be one body's part of the widest reading", "市教育局收到政府信息公开申请986件。"],
    ["is no part of any reading", "市教育局收到政府信息公开申请987件。", "987"],
    ["may be with what was carried in", "全市收到政府信息公开申请986件。"],
    ["isn't of another year, however alike", "2022年全市收到政府信息公开申请953件。"],
  ])("%s: %s", (_, words, ...wrong) => {
    expect(wrongIn(draft(words))).toEqual(wrong);
  });

  it.each([
    ["行政事业性收费36218.4571万元。", 1],
    ["行政事业性收费36218.46万元。", 0],
    ["全市共收到政府信息公开申请952件，其中市本级952件。", 1],
  ])("counts where it holds to the last digit: %s", (words, count) => {
    expect(heldIn(draft(words))).toBe(count);
  });

  it("is held to the table as it will be once it is put right", () => {
    const text = draft("全市收到政府信息公开申请986件。").replace(/(?<=\t15\t)952$/m, "962");
    expect(
      checked(text).findings.flatMap(({ rule }) => (rule === "figure-wrong" ? [rule] : [])),
    ).toHaveLength(1);
    expect(wrongIn(text)).toEqual([]);
  });

  it("says nothing of rows that aren't there", () => {
    expect(wrongIn(draft("全市共收到政府信息公开申请986件。").replace(/^二、上年结转.*\n/m, ""))).toEqual([]);
  });
});
