import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Calm } from "../../server/src/lsp/calm.ts";

const uri = "file:///draft.txt";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Milliseconds until a check may begin. */
async function waited(calm: Calm, isIdle = () => false): Promise<number> {
  const start = performance.now();
  const waiting = calm.wait(uri, isIdle).then(() => performance.now() - start);
  await vi.runAllTimersAsync();
  return waiting;
}

describe("a draft that is typed in", () => {
  it("is checked at once where that is quick", async () => {
    const calm = new Calm();
    calm.took(uri, 5);
    for (let at = 0; at < 3; at++) calm.changed(uri);
    expect(await waited(calm)).toBe(0);
  });

  it("is checked at once after its first change, then once it rests", async () => {
    const calm = new Calm();
    calm.took(uri, 100);
    calm.changed(uri);
    expect(await waited(calm)).toBe(0);
    calm.changed(uri);
    expect(await waited(calm)).toBe(100);
    calm.changed(uri);
    expect(await waited(calm)).toBe(0);
  });

  it("waits no longer than a writer would notice, and on with each change", async () => {
    const calm = new Calm();
    calm.took(uri, 5_000);
    calm.changed(uri);
    calm.changed(uri);
    setTimeout(() => calm.changed(uri), 200);
    expect(await waited(calm)).toBe(450);
  });

  it("waits for nothing that is no longer asked for", async () => {
    const calm = new Calm();
    calm.took(uri, 100);
    calm.changed(uri);
    calm.changed(uri);
    expect(await waited(calm, () => true)).toBe(0);
  });
});
