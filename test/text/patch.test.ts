import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../server/src/core/text/edit.ts";
import { Patch } from "../../server/src/core/text/patch.ts";

/** A text and edits, each of the text that those before it left. */
const edited = fc
  .tuple(
    fc.string({ maxLength: 20 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 4 })), { maxLength: 8 }),
  )
  .map(([original, raw]) => {
    let text = original;
    const edits = raw.map(([a, b, newText]): Edit => {
      const ends = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const edit = { span: { start: ends[0], end: ends[1] }, newText };
      text = applyEdits(text, [edit]);
      return edit;
    });
    return { original, edits, text };
  });

const patchOf = (original: string, edits: readonly Edit[]): Patch => {
  const patch = new Patch(original.length);
  for (const edit of edits) patch.replace(edit);
  return patch;
};

describe("a patch", () => {
  it("amounts to the edits that made it", () => {
    fc.assert(
      fc.property(edited, ({ original, edits, text }) => {
        expect(applyEdits(original, patchOf(original, edits).edits)).toBe(text);
      }),
    );
  });

  it("has edits that are apart", () => {
    fc.assert(
      fc.property(edited, ({ original, edits }) => {
        const all = patchOf(original, edits).edits;
        for (const [i, edit] of all.slice(1).entries())
          expect(edit.span.start).toBeGreaterThan(all[i]?.span.end ?? -1);
      }),
    );
  });

  it("locates what is still there", () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ({ original, edits, text }, a, b) => {
        const start = a % (original.length + 1);
        const end = start + (b % (original.length - start + 1));
        const now = patchOf(original, edits).locate({ start, end });
        if (now) expect(text.slice(now.start, now.end)).toBe(original.slice(start, end));
      }),
    );
  });

  it("makes edits at once that are all of one text", () => {
    const patch = new Patch(6);
    patch.replaceAll([
      { span: { start: 1, end: 2 }, newText: "XYZ" },
      { span: { start: 4, end: 4 }, newText: "+" },
      { span: { start: 4, end: 4 }, newText: "-" },
    ]);
    expect(applyEdits("abcdef", patch.edits)).toBe("aXYZcd+-ef");
  });

  it.each([
    ["before it", 0, 1, { start: 4, end: 6 }],
    ["after it", 9, 10, { start: 5, end: 7 }],
    ["in it", 6, 6, undefined],
    ["right before it", 5, 5, undefined],
    ["right after it", 7, 7, undefined],
  ])("knows where a stretch is after an edit %s", (_where, start, end, now) => {
    const patch = new Patch(10);
    patch.replace({ span: { start, end }, newText: start === end ? "x" : "" });
    expect(patch.locate({ start: 5, end: 7 })).toEqual(now);
  });
});
