import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, describeReading } from "../../server/src/core/index.ts";
import { overviews } from "../bench/overviews/overviews.ts";
import { randomFrom } from "../generate/random.ts";
import { draftOf } from "../properties/prose/facts.ts";
import { inParts, written } from "../properties/prose/written.ts";
import { wholeDraft } from "../rules/draft.ts";

const drafts = new URL("../../../shared/drafts/", import.meta.url);

const texts: readonly (readonly [name: string, text: string])[] = [
  ...(existsSync(drafts) ? readdirSync(drafts) : [])
    .filter(name => name.endsWith(".txt"))
    .map(name => [name, readFileSync(new URL(name, drafts), "utf8")] as const),
  ...[...written, ...overviews(48, randomFrom(12))].map(
    ([facts, words], at) =>
      [`overview ${at} of ${facts.organ}`, draftOf(facts, inParts(words.replace(/[‹›]/g, "")))] as const,
  ),
];

/** The rows of the reading's last table: place, words of the draft, what they were read as, what they answer to. */
function numbersIn(text: string): string[][] {
  const checked = check(text);
  if (!checked) throw new Error("no report");
  const page = describeReading(checked.prose, checked.network, "zh");
  const rows = page.slice(page.indexOf("正文中的数字")).split("\n").slice(4);
  return rows.flatMap(row => (row.startsWith("|") ? [row.slice(2, -2).split(" | ")] : []));
}

describe("the reading says of every number what it is, or why it answers to nothing", () => {
  it.each(texts)("%s", (_, text) => {
    const rows = numbersIn(text);
    expect(rows.length).toBeGreaterThan(0);
    const untold = rows.filter(([, , readAs = "", answers = ""]) => /\d/.test(readAs) && !answers.trim());
    expect(untold).toEqual([]);
  });

  it("where the table that answers for it isn't there", () => {
    const [piece, paragraph] = ["二", "二、主动公开政府信息情况\n\n（表格另附）"];
    const rows = numbersIn(wholeDraft(piece, paragraph).text);
    expect(rows.find(([, written]) => written === "1件")).toContain("表中没有读出这一格，没有比对");
  });

  it("for a share, what it was worked out from", () => {
    const paragraph = "（二）依申请公开\n\n新收申请8件，其中自然人申请6件，占75%。";
    const rows = numbersIn(wholeDraft("一（二）", paragraph).text);
    expect(rows.find(([, written]) => written === "75%")).toContain("6 ÷ 8");
  });
});
