import { expect, test } from "vitest";
import { check } from "../../server/src/core/index.ts";
import { draftOf, type Facts } from "../properties/prose/facts.ts";
import { bureau, city, county, department } from "../properties/prose/organs.ts";

/** Numbers of one body of a place, and of other years; all that is said of them. */
const cases: readonly (readonly [facts: Facts, words: string, ...wrong: string[]])[] = [
  [city, "全市收到政府信息公开申请952件，其中市本级收到120件、办结118件；区县收到832件。"],
  [city, "全市收到政府信息公开申请952件。市教育局受理政府信息公开申请1025件。", "1025"],
  [city, "市本级共收到政府信息公开申请1200件。", "1200"],
  [county, "县政府办公室收到政府信息公开申请19件，办结90件。", "90"],
  [county, "县政府及各乡镇、各部门共收到政府信息公开申请68件。", "68"],
  [city, "全省共收到政府信息公开申请12000件，省政府办公室收到1300件。我市收到952件。"],
  [bureau, "全市教育系统收到政府信息公开申请312件，市本级25件。"],
  [county, "指导各乡镇办理政府信息公开申请145件。市政府办公室转来申请80件。"],
  [department, "2023年的做法继续沿用，2025年将再完善。收到政府信息公开申请218件。", "218"],
  [department, "对照2023年的3项整改，2025年将再完善2项。收到政府信息公开申请218件。", "218"],
  [department, "2023年发现的3个问题已整改。收到政府信息公开申请217件，办结214件。", "214"],
];

test.each(cases.map(([facts, words, ...wrong]) => ({ facts, words, wrong })))(
  "$facts.organ: $words",
  ({ facts, words, wrong }) => {
    const text = draftOf(facts, `（一）主动公开\n\n按时公开。\n\n（二）依申请公开\n\n${words}`);
    const found = (check(text)?.findings ?? []).filter(({ rule }) => rule === "prose-table-mismatch");
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(wrong);
  },
);
