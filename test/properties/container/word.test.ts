import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/core/check/check.ts";
import { openContained } from "../../../server/src/core/container/open.ts";
import { placeInDocument } from "../../../server/src/core/show/placeInDocument.ts";
import { generateReport } from "../../generate/report.ts";
import { randomFrom } from "../../generate/random.ts";
import { tabs } from "../../generate/styles/tabs.ts";
import { write } from "../../generate/write.ts";
import { mistype, slipped } from "../../bench/slips.ts";
import { wordFile } from "../../container/office.ts";
import { wordXml } from "../../container/wordStyle.ts";
import type { Draft } from "../../generate/draft.ts";

/** A draft as a Word document, opened. */
function asDocument(draft: Draft) {
  const document = openContained(wordFile({ body: write(draft, wordXml).text }));
  if ("reason" in document) throw new Error(document.reason.en);
  return document;
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe("reports as Word documents", () => {
  it("are read whole, every identity held", () => {
    for (const seed of seeds.slice(0, 40)) {
      const draft = generateReport(seed);
      const checked = check(asDocument(draft).text);
      const plain = check(write(draft, tabs("spread")).text);
      expect({ seed, ...checked?.identities }).toEqual({ seed, ...plain?.identities });
      expect({ seed, unread: checked?.identities.unread, found: checked?.findings }).toEqual({
        seed,
        unread: 0,
        found: [],
      });
    }
  });

  it("with a slip each say what the plain text says, with the same fixes, which can be written", () => {
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const right = generateReport(seed);
      const keys = [...right.figures.keys()].filter(key => /^(?:requests|review)/.test(key));
      const draft = slipped(right, mistype(right, random.pick(keys), random));
      const plain = check(write(draft, tabs("spread")).text);
      const document = asDocument(draft);
      const checked = check(document.text);
      const said = (of: typeof checked) =>
        of?.findings
          .map(({ rule, message, fixes }) => [rule, message.zh, ...fixes.map(({ title }) => title.zh)])
          .sort();
      expect({ seed, said: said(checked) }).toEqual({ seed, said: said(plain) });
      for (const { fixes, span } of checked?.findings ?? []) {
        for (const { edits } of fixes)
          for (const edit of edits)
            expect({ seed, edit, isHeld: document.writing?.holds(edit) }).toMatchObject({ isHeld: true });
        const place = placeInDocument(document, checked?.report, span);
        expect(place?.line.slice(place.span.start, place.span.end)).toBe(
          document.text.slice(span.start, span.end),
        );
      }
    }
  });
});
