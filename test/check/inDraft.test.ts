import { describe, expect, it } from "vitest";
import { editsInDraft } from "../../server/src/core/check/inDraft.ts";
import { readPage } from "../../server/src/core/document/page.ts";
import { applyEdits } from "../../server/src/core/text/edit.ts";
import { Origin } from "../../server/src/core/text/origin.ts";

const replaced = (draft: string, words: string, by: string): string => {
  const page = readPage(draft);
  const text = page?.text ?? draft;
  const start = text.indexOf(words);
  const edit = { span: { start, end: start + words.length }, newText: by };
  return applyEdits(draft, editsInDraft(draft, new Origin(draft, page), edit));
};

describe("an edit in a draft with tags", () => {
  it("leaves tags alone that stand within a figure", () => {
    expect(replaced("<p>收到<b>1</b><i>2</i>件</p>", "12", "15")).toBe("<p>收到<b>15</b><i></i>件</p>");
    expect(replaced("<table><tr><td><b>1</b><i>2</i></td></tr></table>", "1</b><i>2", "15")).toBe(
      "<table><tr><td><b>15</b><i></i></td></tr></table>",
    );
  });

  it("takes away tags with all that they hold", () => {
    expect(replaced("<p>收到<b>1</b>件</p><p>完</p>", "收到1件", "无")).toBe("<p>无</p><p>完</p>");
  });

  it("puts words in before the tags that follow", () => {
    const draft = "<p>收到<b>1</b>件</p>";
    const page = readPage(draft);
    const at = (page?.text.indexOf("件") ?? 0) + 1;
    const edits = editsInDraft(draft, new Origin(draft, page), {
      span: { start: at, end: at },
      newText: "。",
    });
    expect(applyEdits(draft, edits)).toBe("<p>收到<b>1</b>件。</p>");
  });
});

it("finds the text's place for one in the draft, within a tag too", () => {
  const draft = "<p>收到<b>12</b>件</p>";
  const page = readPage(draft);
  const origin = new Origin(draft, page);
  const text = page?.text ?? "";
  for (const words of ["收", "1", "2", "件"])
    expect(origin.fromDraft(draft.indexOf(words))).toBe(text.indexOf(words));
  expect(origin.fromDraft(draft.indexOf("/b"))).toBe(text.indexOf("件"));
  expect(origin.positionAt(text.indexOf("件"))).toEqual({ line: 0, character: draft.indexOf("件") });
});
