import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PublishDiagnosticsParams, TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { abilitiesOf } from "../../server/src/lsp/abilities.ts";
import { toDiagnostic } from "../../server/src/lsp/protocol.ts";
import type { DraftState } from "../../server/src/lsp/state.ts";
import { randomFrom } from "../generate/random.ts";
import { Client, pulling, pushed } from "./client.ts";
import { slips } from "./slips.ts";

const EDITS = 10_000;
const uri = "file:///d/a.txt";
const typed = [..."报告错疑源对\n", "\r\n", "𠮷😀", "报告 错", "", ""];

/** A check of which each step takes longer than the server may be deaf for. */
const slow: typeof slips = {
  ...slips,
  *check(text, settings) {
    for (let step = 0; step < (text.length % 4) * 50; step++) yield;
    return yield* { [Symbol.iterator]: () => slips.check(text, settings) };
  },
};

/** What a server that had never seen another text would say of this one. */
function fresh(text: string): unknown {
  const steps = slips.check(text, {});
  let step = steps.next();
  while (!step.done) step = steps.next();
  const target = {
    document: TextDocument.create(uri, "", 0, text),
    language: "zh" as const,
    abilities: abilitiesOf({ processId: null, rootUri: null, capabilities: pushed }),
  };
  return (step.value?.findings ?? []).map(finding => toDiagnostic(finding, target));
}

/** A document that is edited at random, as its editor has it. */
class Edited {
  readonly #random = randomFrom(15);
  #document = TextDocument.create(uri, "plaintext", 1, "报告\n");

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    return this.#document.getText();
  }

  /** An edit, as the server is to be told of it. */
  edit(): TextDocumentContentChangeEvent {
    const most = this.text.length;
    const start = this.#random.int(0, most);
    const end = Math.min(most, start + (most > 60 ? this.#random.int(0, 40) : this.#random.int(0, 2)));
    const range = { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
    const change = this.#random.oneIn(20)
      ? { text: `报告 ${this.#random.pick(typed)}` }
      : { range, text: this.#random.pick(typed) };
    this.#document = TextDocument.update(this.#document, [change], this.version + 1);
    return change;
  }
}

describe(`after each of ${EDITS} edits`, () => {
  it("a client that asks is answered what a fresh check finds", async () => {
    const client = await Client.start(pulling, slips);
    const draft = new Edited();
    await client.open(uri, draft.text);
    for (let edit = 0; edit < EDITS; edit++) {
      const change = draft.edit();
      await client.change(uri, draft.version, change);
      expect(await client.diagnostics(uri)).toEqual(fresh(draft.text));
    }
  });
});

describe("a client that is told", () => {
  let now = 0;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    vi.spyOn(performance, "now").mockImplementation(() => (now += 20));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it(`is told what a fresh check finds, of ${EDITS} edits, never of another text, and of the last whenever the draft rests`, async () => {
    const client = await Client.start(pushed, slow, { state: true });
    const draft = new Edited();
    const texts = new Map([[draft.version, draft.text]]);
    const random = randomFrom(16);
    let toldOf = 0;
    let standsAt = 0;
    let times = 0;
    client.onSent = (method, params) => {
      if (method === "gouji/state") standsAt = (params as DraftState).version;
      if (method !== "textDocument/publishDiagnostics") return;
      const { version = NaN, diagnostics } = params as PublishDiagnosticsParams;
      expect(diagnostics).toEqual(fresh(texts.get(version) ?? ""));
      expect(version).toBeGreaterThanOrEqual(toldOf);
      toldOf = version;
      times++;
    };
    /** Whatever was sent has been read by both once this is answered. */
    const heard = () => client.hover("file:///d/none.txt", 0, 0);
    await client.open(uri, draft.text);
    for (let edit = 1; edit <= EDITS; edit++) {
      const change = draft.edit();
      texts.set(draft.version, draft.text);
      await client.change(uri, draft.version, change);
      if (!random.oneIn(10)) continue;
      const pause = random.pick([1, 30, 99, 101, 150, 1000]);
      await heard();
      await vi.advanceTimersByTimeAsync(pause);
      if (pause < 1000) continue;
      await heard();
      expect([toldOf, standsAt]).toEqual([draft.version, draft.version]);
    }
    expect(times).toBeGreaterThan(EDITS / 50);
  });
});
