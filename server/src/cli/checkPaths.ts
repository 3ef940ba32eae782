import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { say, settingsFileName, type Language, type Message } from "../core/index.ts";
import type { Baseline } from "./baseline.ts";
import { CACHE_FOLDER, makeCacheFolder } from "./cache.ts";
import { Checker } from "./checker.ts";
import type { CheckTask, FileOutcome } from "./checkTask.ts";
import { Collection } from "./collect/collection.ts";
import { FolderSettings } from "./folderSettings.ts";
import { formats, type FormatName } from "./formats/index.ts";
import { inOrder } from "./inOrder.ts";
import type { Keeper, Store } from "./keeper.ts";
import { withForm } from "./options.ts";
import { findTargets, NOTHING_THERE, type DraftPath, type Search } from "./paths.ts";
import { Printer } from "./printer.ts";
import { RegionCheck } from "./regions.ts";
import { systemReason } from "./systemReason.ts";
import { Exit, type ExitCode, type Terminal } from "./terminal.ts";

export interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: "error" | "warning" | "never";
  readonly failOnUnread?: boolean;
  readonly maxWarnings?: number;
  readonly form: string;
  readonly previous?: string;
  readonly lang: Language;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly track?: boolean;
  /** Whether only errors are printed. */
  readonly quiet?: boolean;
  /** What an earlier round found, and the file that it is in. */
  readonly earlier?: { readonly path: string; readonly baseline: Baseline };
  /** Threads at most. */
  readonly jobs?: number;
  /** Whether what came of files is kept for the next time. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** Checks files one after the other, or in threads where there are many: each is printed in its turn and forgotten. */
export async function checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  { keeper, ...search }: Search & { readonly keeper?: Keeper } = {},
): Promise<ExitCode> {
  const { cwd } = terminal;
  const { format: name, previous, earlier, jobs } = options;
  const format = await formats[name]();
  const style = { language: options.lang, isColoured: terminal.isColoured, columns: terminal.columns ?? 120 };
  const printer = new Printer(format, style, terminal, earlier?.baseline);
  const { files, refused, unread } = await findTargets(paths, cwd, search);
  printer.leaveUnread(...unread);
  for (const { path, reason } of refused) printer.refuse(path, reason);
  if (previous !== undefined && !existsSync(resolve(cwd, previous))) printer.refuse(previous, NOTHING_THERE);
  const cache = cacheOf(options, cwd, printer);
  await printer.open();
  const settings = new FolderSettings(cwd);
  for (const { path } of files.filter(isSettingsFile)) {
    settings.read(path);
    printer.countSettingsFile();
  }
  await printer.tell(settings.news());

  const drafts = files.filter(target => !isSettingsFile(target));
  const regions = drafts.filter(({ path }) => settings.collectionAt(path));
  const units = drafts.filter(target => !regions.includes(target));
  // Beside a region's report its units are wanted once more.
  const store: Store | undefined = keeper?.store ?? (regions.length ? new Collection() : undefined);
  const shown = (options.quiet || earlier) && {
    onlyErrors: options.quiet ?? false,
    ...(earlier && { baseline: { path: earlier.path, digest: earlier.baseline.digest } }),
  };
  const taskOf = (target: DraftPath): CheckTask => ({
    target,
    cwd,
    settings: {
      ...withForm(settings.of(target.path), options.form),
      ...(previous !== undefined && { previousAt: resolve(cwd, previous) }),
    },
    mending: {
      isWanted: options.fix ?? false,
      isOnlyShown: options.dryRun ?? false,
      isTracked: options.track ?? false,
    },
    format: name,
    style,
    ...(shown && { shown }),
    ...(cache !== undefined && { cache }),
    ...(store && { isKept: true }),
  });
  const checker = new Checker();
  await checker.begin(drafts.length, jobs);
  const regionCheck = new RegionCheck(checker, taskOf, cwd, store, (...of) => printer.complain(...of));

  let done = 0;
  const checkAll = async (
    targets: readonly DraftPath[],
    capacity: number,
    check: (target: DraftPath) => Promise<FileOutcome>,
  ) => {
    const checkOne = async (target: DraftPath) => {
      const outcome = check(target);
      return { target, news: settings.news(), file: await outcome };
    };
    for await (const { target, news, file } of inOrder(targets, capacity, checkOne)) {
      if (terminal.isRead?.() === false) break;
      await printer.tell(news);
      if (!file.unread && !file.trouble) store?.add(target.path, file.unit);
      await printer.file(target.path, file);
      if (checker.capacity > 1) terminal.progress?.show(`${++done}/${drafts.length}`);
    }
  };
  await checkAll(units, checker.capacity, target => checker.check(taskOf(target)));
  // After all others, for a region's units may be among these.
  await checkAll(regions, 1, target => regionCheck.check(target, settings.collectionAt(target.path), jobs));
  terminal.progress?.clear();
  await checker.end();
  const end = printer.end(files.length + unread.length > 0);
  const ended = keeper ? await keeper.end(end) : { printed: format.closing(end, style) };
  await printer.close(ended.printed);
  if (ended.refused) printer.refuse(ended.refused.path, ended.refused.reason);
  return exitCode(printer, options);
}

const isSettingsFile = ({ path }: DraftPath): boolean => basename(path) === settingsFileName;

/** The cache's folder, where one is wanted and can be made. */
function cacheOf({ cache, cacheLocation }: CheckOptions, cwd: string, printer: Printer): string | undefined {
  if (!cache) return undefined;
  const folder = resolve(cwd, cacheLocation ?? CACHE_FOLDER);
  try {
    makeCacheFolder(folder);
    return folder;
  } catch (error) {
    printer.refuse(cacheLocation ?? CACHE_FOLDER, systemReason(error));
    return undefined;
  }
}

function exitCode(printer: Printer, { failOn, failOnUnread, maxWarnings }: CheckOptions): ExitCode {
  if (printer.hasTrouble || (failOnUnread && printer.hasUnread)) return Exit.trouble;
  const warnings = printer.count("warning");
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    printer.say(tooMany(warnings, maxWarnings));
    return Exit.findings;
  }
  return failing[failOn].some(severity => printer.count(severity)) ? Exit.findings : Exit.clean;
}

const tooMany = (count: number, most: number): Message =>
  say(
    `警告有 ${count} 个，多于 --max-warnings 的 ${most} 个`,
    `${count} warnings, more than ${most} (--max-warnings)`,
  );

const failing = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
} as const;
