import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  settingsFileName,
  type Language,
  type RegionUnits,
  type Settings,
  type Unit,
} from "../core/index.ts";
import { Checker } from "./checker.ts";
import type { CheckTask } from "./checkTask.ts";
import { shownPath } from "./elsewhere.ts";
import { FolderSettings } from "./folderSettings.ts";
import type { End } from "./formats/format.ts";
import { formats, type FormatName } from "./formats/index.ts";
import { inOrder } from "./inOrder.ts";
import { withForm } from "./options.ts";
import { findTargets, NOTHING_THERE, type DraftPath, type UnreadPath } from "./paths.ts";
import { Printer } from "./printer.ts";
import { unitFiles, unitsOfRegion, type UnitOutcome } from "./regions.ts";
import { Exit, type ExitCode, type Terminal } from "./terminal.ts";

export interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: "error" | "warning" | "never";
  readonly failOnUnread: boolean;
  readonly form: string;
  readonly previous?: string;
  readonly lang: Language;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly track: boolean;
  /** Threads at most. */
  readonly jobs?: number;
}

/** What is printed at the end, and what couldn't be written. */
export interface Ending {
  readonly printed: string;
  readonly refused?: UnreadPath;
}

/** Keeps what comes of all files, and has the last word. */
export interface Keeper {
  add(path: string, unit: Unit | undefined): void;
  addRegion(path: string, units: RegionUnits): void;
  /** What was kept of a file; undefined where nothing was. */
  unitAt(path: string): Unit | undefined;
  end(end: End): Promise<Ending>;
}

/** Checks files one after the other, or in threads where there are many: each is printed in its turn and forgotten. */
export async function checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  keeper?: Keeper,
): Promise<ExitCode> {
  const { cwd } = terminal;
  const { format: name, form, previous, lang } = options;
  const format = await formats[name]();
  const style = { language: lang, isColoured: terminal.isColoured, columns: terminal.columns ?? 120 };
  const printer = new Printer(format, style, terminal);
  const { files, refused, unread } = await findTargets(paths, cwd);
  printer.leaveUnread(...unread);
  for (const { path, reason } of refused) printer.refuse(path, reason);
  if (previous !== undefined && !existsSync(resolve(cwd, previous))) printer.refuse(previous, NOTHING_THERE);
  await printer.open();
  const folderSettings = new FolderSettings(cwd);
  for (const { path } of files.filter(isSettingsFile)) {
    folderSettings.read(path);
    printer.countSettingsFile();
  }
  await printer.tell(folderSettings.news());

  const checker = new Checker();
  const settingsOf = (path: string): Settings => ({
    ...withForm(folderSettings.of(path), form),
    ...(previous !== undefined && { previousAt: resolve(cwd, previous) }),
  });
  const mending = { isWanted: options.fix, isOnlyShown: options.dryRun, isTracked: options.track };
  const taskOf = (target: DraftPath): CheckTask => ({
    target,
    cwd,
    settings: settingsOf(target.path),
    mending,
    format: name,
    style,
    ...(keeper && { isKept: true }),
  });

  /** A unit's report, as it was kept; else checked for the region's sake alone. */
  const unitAt = async (path: string): Promise<UnitOutcome> => {
    const shown = shownPath(cwd, path);
    const known = keeper?.unitAt(shown);
    if (known) return { unit: known };
    const task = { ...taskOf({ path: shown, isNamed: false }), format: "silent", isKept: true } as const;
    const only = { isWanted: false, isOnlyShown: false, isTracked: false };
    const { unit, unread, trouble } = await checker.check({ ...task, mending: only });
    return { unit, reason: unread ?? trouble };
  };

  const drafts = files.filter(target => !isSettingsFile(target));
  const collectionOf = new Map(drafts.map(target => [target, folderSettings.collectionAt(target.path)]));
  const regions = drafts.filter(target => collectionOf.get(target));
  const units = drafts.filter(target => !collectionOf.get(target));
  await checker.begin(drafts.length, options.jobs);
  const checkOne = async (target: DraftPath) => {
    const task = taskOf(target);
    const news = folderSettings.news();
    return { target, news, file: await checker.check(task) };
  };
  /** After all others, for units may be among these. */
  const checkRegion = async (target: DraftPath) => {
    const task = taskOf(target);
    const news = folderSettings.news();
    const collection = collectionOf.get(target);
    if (!collection) return { target, news, file: await checker.check(task) };
    await checker.begin(unitFiles(collection).length, options.jobs);
    const known = await unitsOfRegion(collection, cwd, unitAt, (...of) => printer.complain(...of));
    if (known) keeper?.addRegion(target.path, known);
    const settings = { ...task.settings, ...(known && { units: known }) };
    return { target, news, file: await checker.checkHere({ ...task, settings }) };
  };
  let done = 0;
  const show = async ({ target, news, file }: Awaited<ReturnType<typeof checkOne>>) => {
    await printer.tell(news);
    if (!file.unread && !file.trouble) keeper?.add(target.path, file.unit);
    await printer.file(target.path, file);
    if (checker.capacity > 1) terminal.progress?.show(`${++done}/${drafts.length}`);
  };
  for await (const each of inOrder(units, checker.capacity, checkOne)) {
    if (terminal.isRead?.() === false) break;
    await show(each);
  }
  for await (const each of inOrder(regions, 1, checkRegion)) {
    if (terminal.isRead?.() === false) break;
    await show(each);
  }
  terminal.progress?.clear();
  await checker.end();
  const end = printer.end(files.length + unread.length > 0);
  const ended = keeper ? await keeper.end(end) : { printed: format.closing(end, style) };
  return finished(printer, options, ended);
}

async function finished(
  printer: Printer,
  { failOn, failOnUnread }: CheckOptions,
  ended: Ending,
): Promise<ExitCode> {
  await printer.close(ended.printed);
  if (ended.refused) printer.refuse(ended.refused.path, ended.refused.reason);
  if (printer.hasTrouble || (failOnUnread && printer.hasUnread)) return Exit.trouble;
  return failing[failOn].some(severity => printer.count(severity)) ? Exit.findings : Exit.clean;
}

const isSettingsFile = ({ path }: DraftPath): boolean => basename(path) === settingsFileName;

const failing = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
} as const;
