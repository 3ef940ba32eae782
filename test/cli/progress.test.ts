import { spawn } from "node:child_process";
import { once } from "node:events";
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

it.skipIf(process.platform === "win32")("is taken away when Ctrl+C ends the process", async () => {
  const script = `
    const { Progress } = require("./server/src/cli/progress.ts");
    new Progress(process.stdout, () => 0).show("3");
    setTimeout(() => undefined, 20_000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--eval", script]);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk));
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([null, "SIGINT"]);
  expect(output).toBe("\r3\u001b[K\r\u001b[K");
});
