import { expect, it } from "vitest";
import { check } from "../../../server/src/core/check/check.ts";
import { openContained } from "../../../server/src/core/container/open.ts";
import { isTablesOnly } from "../../../server/src/core/report/recognition.ts";
import { placeInDocument } from "../../../server/src/core/show/placeInDocument.ts";
import { mistype, slipped } from "../../bench/slips.ts";
import { workbookOf } from "../../container/sheetOfLayout.ts";
import type { Draft } from "../../generate/draft.ts";
import { randomFrom } from "../../generate/random.ts";
import { generateReport } from "../../generate/report.ts";
import { tabs } from "../../generate/styles/tabs.ts";
import { write } from "../../generate/write.ts";

function asWorkbook(draft: Draft) {
  const document = openContained(workbookOf(draft));
  if ("reason" in document) throw new Error(document.reason.en);
  return document;
}

/** What the tables themselves say, in plain text without a word around them. */
const tablesOf = (draft: Draft): string => {
  const { text } = write({ ...draft, preface: "", prose: new Map() }, tabs("spread"));
  return text.replace(/^[^\t\n]*$/gm, line => (line.startsWith("第二十条") ? line : ""));
};

it("the tables of 200 reports in workbooks are read whole; a slip in each is named at its cell, with the same fix", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomFrom(seed);
    const right = generateReport(seed);
    const sound = check(asWorkbook(right).text, { isFinal: true });
    expect({
      seed,
      found: sound?.findings,
      broken: sound?.identities.broken,
      unread: sound?.identities.unread,
    }).toEqual({
      seed,
      found: [],
      broken: 0,
      unread: 0,
    });
    expect(sound && isTablesOnly(sound.report)).toBe(true);
    const keys = [...right.figures.keys()].filter(key => /^(?:requests|review)/.test(key));
    const key = random.pick(keys);
    const wrong = slipped(right, mistype(right, key, random));
    const document = asWorkbook(wrong);
    const checked = check(document.text);
    const plain = check(tablesOf(wrong));
    const said = (of: typeof checked) =>
      of?.findings
        .map(({ rule, message, fixes }) => [rule, message.zh, ...fixes.map(({ title }) => title.zh)])
        .sort();
    expect({ seed, said: said(checked) }).toEqual({ seed, said: said(plain) });
    expect({ seed, found: checked?.findings.length }).not.toEqual({ seed, found: 0 });
    for (const { span } of checked?.findings ?? []) {
      const place = placeInDocument(document, checked?.report, span);
      expect(place?.words.zh).toMatch(/^表[三四] [A-Z]+\d+(?: |$)/);
    }
  }
});
