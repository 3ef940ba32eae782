import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { rumdl } from "./peers.ts";
import { asItIs, atMost, type Row } from "./table.ts";
import { reportOf, samples } from "./texts.ts";
import { elapsed, median } from "./timing.ts";

const PROGRAM = resolve("dist/cli.js");
const STARTS = 9;

/** The program as it is built: its start, and a folder of reports. */
export async function benchCommandLine(files: number): Promise<Row[]> {
  return [...starts(), ...(await folderOf(files))];
}

function starts(): Row[] {
  const [name = ""] = [...samples().keys()].filter(each => each.endsWith(".md"));
  const bare = medianOf([`--eval`, `0`]);
  const version = medianOf([PROGRAM, "--version"]);
  const one = medianOf([PROGRAM, "check", `samples/${name}`]);
  return [
    asItIs("node --eval 0, whole process", bare, "s"),
    atMost("gouji --version, whole process, more than that", version - bare, 0.06, "s"),
    atMost("gouji check on one file, whole process", one, 0.15, "s"),
  ];
}

const medianOf = (args: readonly string[]): number =>
  median(Array.from({ length: STARTS }, () => elapsed(() => void spawnSync(process.execPath, args)) / 1000));

async function folderOf(files: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-speed-"));
  try {
    for (let at = 0; at < files; at++) {
      const place = join(folder, `${at % 20}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${at}.md`), reportOf(at + 1).text);
    }
    const runs = [await checkFolder(folder), await checkFolder(folder)];
    const of = (key: keyof Run): number => Math.min(...runs.map(run => run[key]));
    const [seconds, megabytes] = [3 * (files / 2_000), 300];
    const what = `${files} reports on ${availableParallelism()} processors`;
    return [
      atMost(what, of("seconds"), seconds, "s"),
      atMost(`${what}, first result`, of("first"), 0.3, "s"),
      atMost(`${what}, memory at most`, of("megabytes"), megabytes, "MB"),
      ...peer(folder, what),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly seconds: number;
  readonly first: number;
  readonly megabytes: number;
}

async function checkFolder(folder: string): Promise<Run> {
  const told = join(folder, "memory");
  const hook = join(folder, "hook.cjs");
  writeFileSync(
    hook,
    `if (require("node:worker_threads").isMainThread) process.on("exit", () =>
       require("node:fs").writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
  );
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ["--require", hook, PROGRAM, "check", "--format", "json", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let first = NaN;
  child.stdout.on("data", (chunk: Buffer) => {
    if (Number.isNaN(first) && chunk.includes('"path"')) first = since();
  });
  await once(child, "close");
  return { seconds: since(), first, megabytes: Number(readFileSync(told, "utf8")) / 1024 };
}

function peer(folder: string, what: string): Row[] {
  const program = rumdl();
  if (program === undefined) return [];
  const seconds = elapsed(() => void spawnSync(program, ["check", "--no-cache", "--silent", folder])) / 1000;
  return [asItIs(`${what}, rumdl (native, all processors)`, seconds, "s")];
}
