import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { builtCommandLine } from "./built.ts";
import { folderWith } from "./folder.ts";

const sample = readFileSync("samples/砚溪市文化和旅游局2025年政府信息公开工作年度报告.txt");
/** Enough of them for threads. */
const manyDrafts = () =>
  folderWith(
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.txt`, at % 3 ? sample : `${at}`])),
  );

const start = async (...args: string[]) => spawn(process.execPath, [await builtCommandLine(), ...args]);

describe("the process", () => {
  it("writes a long output to its end, in the order of the names, before it exits with its code", async () => {
    const child = await start("check", "--format", "json", manyDrafts());
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    expect(await once(child, "close")).toEqual([1, null]);
    const output = Buffer.concat(chunks);
    expect(output.length).toBeGreaterThan(150_000);
    const { files } = JSON.parse(output.toString()) as { files: { path: string; findings: unknown[] }[] };
    const names = files.map(({ path }) => basename(path));
    expect(names).toEqual(Array.from({ length: 60 }, (_, at) => `${at}.txt`).sort());
    const counts = names.map(name => (parseInt(name) % 3 ? 7 : 0));
    expect(files.map(({ findings }) => findings.length)).toEqual(counts);
  });

  it("goes quietly when nobody reads on", async () => {
    const child = await start("check", "--format", "json", manyDrafts());
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk));
    await once(child.stdout, "data");
    child.stdout.destroy();
    await once(child, "close");
    expect(complaint).toBe("");
  });

  it("ends on Ctrl+C", async () => {
    const child = await start("check", manyDrafts());
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([null, "SIGINT"]);
  });

  const outcomeOf = async (child: ChildProcess) => {
    let complaint = "";
    child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk));
    const [code] = await once(child, "close");
    return { code, complaint };
  };

  it.runIf(existsSync("/dev/full"))("says that its output doesn't fit on the disk", async () => {
    const full = openSync("/dev/full", "w");
    const command = [await builtCommandLine(), "check", manyDrafts()];
    const { code, complaint } = await outcomeOf(
      spawn(process.execPath, command, { stdio: ["ignore", full, "pipe"] }),
    );
    closeSync(full);
    expect({ code, complaint }).toEqual({ code: 2, complaint: expect.stringContaining("输出写不出去") });
  });

  /** What is said of a draft, and the code, where a complaint has nowhere to go. */
  const uncomplained = async (stderr: "pipe" | number) => {
    const command = [await builtCommandLine(), "check", "nowhere", folderWith({ "a.txt": sample })];
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", stderr] });
    child.stderr?.destroy();
    const output = text(child.stdout as Readable);
    const [code] = await once(child, "close");
    return { code, output: await output };
  };
  const isChecked = { code: 2, output: expect.stringContaining("1 份年报") };

  it("goes on when nobody reads its complaints", async () => {
    expect(await uncomplained("pipe")).toEqual(isChecked);
  });

  it.runIf(existsSync("/dev/full"))("goes on when its complaints don't fit on the disk", async () => {
    const full = openSync("/dev/full", "w");
    expect(await uncomplained(full)).toEqual(isChecked);
    closeSync(full);
  });

  it.runIf(process.platform === "linux")("says that the folder it runs in is gone", async () => {
    const script = `rmdir "$PWD" && exec "$@"`;
    const command = [process.execPath, await builtCommandLine(), "check", "."];
    const { code, complaint } = await outcomeOf(
      spawn("sh", ["-c", script, "sh", ...command], { cwd: folderWith({}) }),
    );
    expect({ code, complaint }).toEqual({
      code: 2,
      complaint: expect.stringContaining("当前文件夹已经不在"),
    });
  });
});
