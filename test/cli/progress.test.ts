import { expect, it } from "vitest";
import { Progress } from "../../server/src/cli/progress.ts";

it("is renewed ten times a second, and taken away without a trace", () => {
  let written = "";
  let now = 0;
  const stream = { write: (text: string) => (written += text) !== "" };
  const progress = new Progress(stream as unknown as NodeJS.WriteStream, () => now);
  progress.clear();
  expect(written).toBe("");
  for (; now < 250; now += 10) progress.show(`${now}`);
  expect(written.split("\r").map(line => parseInt(line))).toEqual([NaN, 0, 100, 200]);
  progress.clear();
  expect(written.endsWith("\r\u001b[K")).toBe(true);
  expect(process.listenerCount("SIGINT")).toBe(0);
});
