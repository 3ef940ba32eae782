import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Analyses, type Analysis } from "../../server/src/lsp/analyses.ts";
import { readSettings } from "../../server/src/lsp/settings.ts";

const STEPS = 100;
const settings = readSettings({});

let now = 0;
beforeEach(() => void vi.spyOn(performance, "now").mockImplementation(() => now));
afterEach(() => vi.restoreAllMocks());

/** A check of a hundred long steps; tells which texts were begun and how far they came. `at` is called at each step. */
function slow(at: (step: number) => void = () => undefined) {
  const taken: Record<string, number> = {};
  const analyses = new Analyses(function* (text): Generator<void, Analysis | undefined> {
    for (let step = 1; step <= STEPS; step++) {
      taken[text] = step;
      now += 50;
      at(step);
      yield;
    }
    return undefined;
  });
  return { analyses, taken };
}

const draft = (text: string): TextDocument => TextDocument.create("file:///draft.txt", "plaintext", 1, text);

describe("a draft whose check takes long", () => {
  it("is checked while others are heard", async () => {
    const document = draft("报告");
    let heardAt = Infinity;
    const { analyses, taken } = slow(step => {
      if (step === 2) setTimeout(() => (heardAt = taken["报告"] ?? 0));
    });
    await analyses.ready(() => document, settings);
    expect(taken).toEqual({ 报告: STEPS });
    expect(heardAt).toBeLessThan(5);
  });

  it("is checked once for all who ask, who may be in a hurry", async () => {
    const document = draft("报告");
    let begun = 0;
    const { analyses } = slow(step => (begun += step === 1 ? 1 : 0));
    const waiting = [1, 2].map(() => analyses.ready(() => document, settings));
    analyses.of(document, settings);
    await Promise.all(waiting);
    expect(begun).toBe(1);
  });

  it("is left when the text changes, and then checked as it is", async () => {
    const document = draft("报");
    const { analyses, taken } = slow(step => {
      if (step === 5 && document.version === 1)
        setTimeout(() => TextDocument.update(document, [{ text: "报告" }], 2));
    });
    await analyses.ready(() => document, settings);
    expect(taken["报"]).toBeLessThan(10);
    expect(taken["报告"]).toBe(STEPS);
  });

  it("is left when nobody waits for it any more", async () => {
    let document: TextDocument | undefined = draft("报告");
    const { analyses, taken } = slow(step => {
      if (step === 5) document = undefined;
    });
    await analyses.ready(() => document, settings);
    expect(taken).toEqual({ 报告: 5 });
  });

  it("is begun anew by the next who asks, where the check crashed", () => {
    const document = draft("报告");
    const { analyses } = slow(step => {
      if (step === 2) throw new Error("a check that crashes");
    });
    const ask = () => analyses.of(document, settings);
    expect(ask).toThrow("a check that crashes");
    expect(ask).toThrow("a check that crashes");
  });
});
