import { describe, expect, it } from "vitest";
import { otherwiseWritten } from "../../fuzz/promises.ts";
import { damagedReport } from "../../generate/damaged.ts";
import { textsIn } from "../../generate/real.ts";
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

  it("in damaged reports", () => {
    for (let seed = 3_000; seed < 3_060; seed++)
      expect(otherwiseWritten(damagedReport(seed)), `seed ${seed}`).toEqual([]);
  });
});
