import { expect, it } from "vitest";
import { check } from "../../../server/src/core/index.ts";
import { outOfPlace } from "../../fuzz/promises.ts";
import { pageNames, readPage } from "../../rules/cases.ts";
import { wholeDraft } from "../../rules/draft.ts";

/** Two units of UTF-16. */
const WIDE = "𠀀";

it.each(pageNames)("no character is parted beside what %s finds, nor in words that it quotes", id => {
  for (const { title, info, draft } of readPage(id).cases) {
    const { text } = wholeDraft(info, draft);
    for (const { span } of check(text)?.findings ?? []) {
      const [before, inside, after] = [
        text.slice(0, span.start),
        text.slice(span.start, span.end),
        text.slice(span.end),
      ];
      const beside = before + WIDE + inside + WIDE + after;
      const many = before + inside + WIDE.repeat(30) + after;
      const odd = `${before}a${WIDE.repeat(30)}${inside}${WIDE.repeat(30)}${after}`;
      for (const wide of [beside, many, odd]) expect(outOfPlace(wide), title).toEqual([]);
    }
  }
});
