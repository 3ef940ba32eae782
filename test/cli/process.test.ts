import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folder.ts";

const sample = readFileSync("samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt");
const manyDrafts = () =>
  folderWith(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.txt`, sample])));

const start = (...args: string[]) =>
  spawn(process.execPath, ["--import", "tsx", "server/src/cli.ts", ...args]);

describe("the process", () => {
  it("writes a long output to its end before it exits with its code", async () => {
    const child = start("check", "--format", "json", manyDrafts());
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    expect(await once(child, "close")).toEqual([1, null]);
    const output = Buffer.concat(chunks);
    expect(output.length).toBeGreaterThan(150_000);
    expect(JSON.parse(output.toString()).files).toHaveLength(20);
  }, 60_000);

  it("goes quietly when nobody reads on", async () => {
    const child = start("check", "--format", "json", manyDrafts());
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk));
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "close");
    expect(complaint).toBe("");
  }, 60_000);
});
