import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  check,
  checkSheet,
  checkSheetMarkdown,
  describeReading,
  type Checked,
} from "../../server/src/core/index.ts";

const clean = readFileSync(new URL("../rules/clean/report.txt", import.meta.url), "utf8");

/** What a draft may hold to do more than be read. */
const hostile =
  "\u001b[31m\u202e\u0085[看](command:workbench.action.quit)<img src=x>![](http://a.example.com/x.png)";

/** Put everywhere that words of a draft are shown from: its organ, its headings, its sentences, its labels. */
const text = clean
  .replace("临溪县", "临溪县[水](command:a)<b>")
  .replace("一、总体情况", `一、总体情况${hostile}`)
  .replace("政策解读34条", `政策解读34条${hostile}35件`)
  .replace("行政强制", `行政强制${hostile}`)
  .replace(/信息86条/, `信息${hostile}87条`);

const shown: Readonly<Record<string, (checked: Checked) => string>> = {
  "the reading": ({ prose, network }) => describeReading(prose, network, "zh"),
  "the check sheet": ({ report, network }) => checkSheetMarkdown(checkSheet({ report, network }), "zh"),
  "a sheet whose organ and sums have such names": ({ report, network }) => {
    const { groups, ...sheet } = checkSheet({ report, network });
    const named = groups.map(group => ({
      ...group,
      sections: group.sections.map(({ lines, ...section }) => ({
        ...section,
        lines: lines.map(line => ({ ...line, name: { zh: hostile, en: hostile } })),
      })),
    }));
    return checkSheetMarkdown({ ...sheet, organ: hostile, groups: named }, "zh");
  },
};

describe("words of a draft stay words", () => {
  it.each(Object.entries(shown))("in %s", (_, show) => {
    const checked = check(text);
    if (!checked) throw new Error("no report");
    const page = show(checked);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(page).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|http:\/\/|command:/);
  });
});
