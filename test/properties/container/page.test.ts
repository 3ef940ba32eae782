import { expect, it } from "vitest";
import { check, type Checked } from "../../../server/src/core/check/check.ts";
import { applyEdits } from "../../../server/src/core/text/edit.ts";
import { touches } from "../../../server/src/core/text/span.ts";
import { mistype, slipped } from "../../bench/slips.ts";
import { randomFrom } from "../../generate/random.ts";
import { generateReport } from "../../generate/report.ts";
import { html, page, wordPage } from "../../generate/styles/html.ts";
import { tabs } from "../../generate/styles/tabs.ts";
import { write, type Style } from "../../generate/write.ts";

/** As a portal publishes it, its navigation, scripts and foot around the report. */
const published: Style = {
  ...page,
  heading: (depth, number, words) => (depth === 1 ? HEAD : "") + (page.heading?.(depth, number, words) ?? ""),
  between: "\n",
  table: html("careless").table,
};

const HEAD =
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>信息公开</title><style>td{border:1px solid}</style></head><body>` +
  `<nav><a href="/">首页</a><a href="/xxgk">政府信息公开</a></nav><script>if (1 < 2) document.title = "一、总体情况";</script>`;

const kinds = [page, wordPage, published];

const said = (checked: Checked | undefined) =>
  checked?.findings
    .map(({ rule, message, fixes }) => [rule, message.zh, ...fixes.map(({ title }) => title.zh)])
    .sort();

const shown = (page: string): string => page.replace(/<[^>]*>/g, "");

it("a slip in each of 200 reports on web pages is named at the same cell with the same fix, which mends the page", () => {
  let restored = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomFrom(seed);
    const style = kinds[seed % kinds.length]!;
    const right = generateReport(seed);
    const key = random.pick([...right.figures.keys()].filter(each => /^(?:requests|review)/.test(each)));
    const wrong = slipped(right, mistype(right, key, random));
    const { text, figures } = write(wrong, style);
    const checked = check(text);
    expect({ seed, said: said(checked) }).toEqual({
      seed,
      said: said(check(write(wrong, tabs("spread")).text)),
    });
    expect({ seed, found: checked?.findings.length }).not.toEqual({ seed, found: 0 });
    const [place, page] = [figures.get(key), shown(write(right, style).text)];
    let isRestored = false;
    for (const { span, rule, fixes } of checked?.findings ?? []) {
      if (rule === "figure-wrong" && place) expect(touches(place, span.start)).toBe(true);
      for (const { edits } of fixes) {
        const mended = applyEdits(text, edits);
        // Nothing but digits is touched.
        expect({ seed, mended: mended.replace(/\d/g, "") }).toEqual({
          seed,
          mended: text.replace(/\d/g, ""),
        });
        if (shown(mended) === page) isRestored = true;
      }
    }
    if (isRestored) restored++;
  }
  expect(restored).toBe(200);
});
