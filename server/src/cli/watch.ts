import { watch } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { statSync } from "node:fs";
import { say, type Language } from "../core/index.ts";
import { Exit, type ExitCode, type Terminal } from "./terminal.ts";

/** Milliseconds of quiet after a change: editors write a file in several steps. */
const REST = 200;

/** Runs a check, then again whenever something in or below the paths has changed, until it is ended. */
export async function watchPaths(
  paths: readonly string[],
  check: () => Promise<ExitCode>,
  language: Language,
  { cwd, err, end = new AbortController().signal }: Terminal,
): Promise<ExitCode> {
  let wake = (): void => undefined;
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  const touch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      wake();
    }, REST);
  };
  const stop = new AbortController();
  const ended = Promise.all(
    foldersOf(paths, cwd).map(folder => follow(folder, touch, AbortSignal.any([end, stop.signal]))),
  );
  let code = await check();
  while (!end.aborted) {
    err(`gouji: ${WAITING[language]}\n`);
    await new Promise<void>(resolve => {
      wake = resolve;
      end.addEventListener("abort", () => resolve(), { once: true });
      if (isDue || end.aborted) resolve();
    });
    if (end.aborted) break;
    isDue = false;
    code = await check();
  }
  clearTimeout(timer);
  stop.abort();
  await ended;
  return code === Exit.trouble ? code : Exit.clean;
}

/** The folders to watch: those that are named, and those that named files are in. */
const foldersOf = (paths: readonly string[], cwd: string): readonly string[] => [
  ...new Set(
    paths.map(path => {
      const whole = resolve(cwd, path.replace(/[^\\/]*[*?{[].*$/, "") || ".");
      return statSync(whole, { throwIfNoEntry: false })?.isDirectory() ? whole : dirname(whole);
    }),
  ),
];

/** Tells of changes in and below a folder, but of none of the cache or of other hidden files. */
async function follow(folder: string, touch: () => void, signal: AbortSignal): Promise<void> {
  try {
    for await (const { filename } of watch(folder, { recursive: true, signal }))
      if (!/(?:^|[\\/])(?:\.(?!gitignore|goujiignore)|node_modules[\\/])/.test(filename ?? "")) touch();
  } catch (error) {
    if ((error as Error).name !== "AbortError") throw error;
  }
}

const WAITING = say("等待文件变化，按 Ctrl+C 结束", "waiting for changes; Ctrl+C ends it");
