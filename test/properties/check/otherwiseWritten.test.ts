import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { otherwiseWritten } from "../../fuzz/promises.ts";
import { damagedReport } from "../../generate/damaged.ts";
import { generateReport } from "../../generate/report.ts";
import { textsIn } from "../../generate/real.ts";
import { styles } from "../../generate/styles/index.ts";
import { write, type Style } from "../../generate/write.ts";
import { pageNames, readPage } from "../../rules/cases.ts";
import { wholeDraft } from "../../rules/draft.ts";

describe("line ends and a byte order mark change nothing that is found or mended", () => {
  it.each(pageNames)("in the cases of %s", id => {
    for (const { title, info, draft } of readPage(id).cases)
      expect(otherwiseWritten(wholeDraft(info, draft).text), title).toEqual([]);
  });

  it.each(textsIn("samples"))("in %s", (_, text) => {
    expect(otherwiseWritten(text)).toEqual([]);
  });

  it("where two figures of a cell are parted", () => {
    const titles = Object.entries(styles).flatMap(([name, style]) => {
      const draft = generateReport(1);
      const { text } = write(draft, style);
      const joined = text.replace(/(予以公开[^\d]*\d+)[^\d]{1,30}?(?=\d)/, "$1 ");
      expect(otherwiseWritten(joined), name).toEqual([]);
      const doubled = (check(joined)?.findings ?? []).filter(({ rule }) => rule === "cell-doubled");
      for (const { fixes } of doubled)
        for (const { edits } of fixes) expect(edits[0]?.newText, name).toMatch(/^\d+\D+\d+$/);
      return doubled.flatMap(({ fixes }) => fixes);
    });
    expect(titles.length).toBeGreaterThan(5);
  });

  it("in a page without title and last section", () => {
    const { text } = write(generateReport(1), styles["an HTML page, digits in spans"] as Style);
    const untitled = text.replace(/<h1>.*?<\/h1>/s, "").replace(/<h2>[^\n]*六、.*/s, "</body></html>");
    const rules = check(untitled)?.findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["title-missing", "section-missing"]));
    expect(otherwiseWritten(untitled)).toEqual([]);
  });

  it("in damaged reports", () => {
    for (let seed = 3_000; seed < 3_060; seed++)
      expect(otherwiseWritten(damagedReport(seed)), `seed ${seed}`).toEqual([]);
  });
});
