import { basename, resolve } from "node:path";
import { settingsFileName } from "../core/index.ts";
import { Checker } from "./checker.ts";
import type { CheckOptions } from "./checkOptions.ts";
import type { FileOutcome } from "./checkTask.ts";
import { Collection } from "./collect/collection.ts";
import { exitCode } from "./exitCode.ts";
import { cacheOf, FileTasks } from "./fileTasks.ts";
import { FolderSettings } from "./folderSettings.ts";
import { formats } from "./formats/index.ts";
import { inOrder } from "./inOrder.ts";
import type { Keeper, Store } from "./keeper.ts";
import { faultAt } from "./lastYears.ts";
import { findTargets, type DraftPath, type Search } from "./paths.ts";
import { Printer } from "./printer.ts";
import { RegionCheck } from "./regions.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Checks files one after the other, or in threads where there are many: each is printed in its turn and forgotten. */
export async function checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  { keeper, ...search }: Search & { readonly keeper?: Keeper } = {},
): Promise<ExitCode> {
  const { cwd } = terminal;
  const { previous, earlier, jobs } = options;
  const format = await formats[options.format]();
  const style = { language: options.lang, isColoured: terminal.isColoured, columns: terminal.columns ?? 120 };
  const printer = new Printer(format, style, terminal, earlier?.baseline);
  const { files, refused, unread } = await findTargets(paths, cwd, search);
  printer.leaveUnread(...unread);
  for (const { path, reason } of refused) printer.refuse(path, reason);
  const fault = previous === undefined ? undefined : await faultAt(resolve(cwd, previous));
  if (previous !== undefined && fault) printer.refuse(previous, fault);
  const cache = cacheOf(options, cwd, printer);
  await printer.open();
  const settings = await readSettings(files.filter(isSettingsFile), cwd, printer);

  const drafts = files.filter(target => !isSettingsFile(target));
  const regions = drafts.filter(({ path }) => settings.collectionAt(path));
  const units = drafts.filter(target => !regions.includes(target));
  // Beside a region's report its units are wanted once more.
  const store: Store | undefined = keeper?.store ?? (regions.length ? new Collection() : undefined);
  const tasks = new FileTasks(options, cwd, settings, style, { cache, isKept: store !== undefined });
  const checker = new Checker();
  await checker.begin(drafts.length, jobs);
  const regionCheck = new RegionCheck(
    checker,
    target => tasks.of(target),
    cwd,
    store,
    (...of) => printer.complain(...of),
  );
  const turns = new Turns({ checker, settings, printer, terminal, store }, drafts.length);
  await turns.take(units, checker.capacity, target => checker.check(tasks.of(target)));
  // After all others, for a region's units may be among these.
  await turns.take(regions, 1, target => regionCheck.check(target, settings.collectionAt(target.path), jobs));
  terminal.progress?.clear();
  await checker.end();

  const end = printer.end(files.length + unread.length > 0);
  const ended = keeper ? await keeper.end(end) : { printed: format.closing(end, style) };
  await printer.close(ended.printed);
  if (ended.refused) printer.refuse(ended.refused.path, ended.refused.reason);
  return exitCode(printer, options);
}

const isSettingsFile = ({ path }: DraftPath): boolean => basename(path) === settingsFileName;

/** The settings of all folders; of the files named or found, mistakes are told. */
async function readSettings(
  files: readonly DraftPath[],
  cwd: string,
  printer: Printer,
): Promise<FolderSettings> {
  const settings = new FolderSettings(cwd);
  for (const { path } of files) {
    settings.read(path);
    printer.countSettingsFile();
  }
  await printer.tell(settings.news());
  return settings;
}

/** What takes part in checking the files. */
interface Parts {
  readonly checker: Checker;
  readonly settings: FolderSettings;
  readonly printer: Printer;
  readonly terminal: Terminal;
  readonly store: Store | undefined;
}

/** Checks files, so many at once, and tells of each in its turn, whichever is ready first. */
class Turns {
  readonly #parts: Parts;
  readonly #all: number;
  #done = 0;

  constructor(parts: Parts, all: number) {
    this.#parts = parts;
    this.#all = all;
  }

  async take(
    targets: readonly DraftPath[],
    capacity: number,
    check: (target: DraftPath) => Promise<FileOutcome>,
  ): Promise<void> {
    const { checker, settings, printer, terminal, store } = this.#parts;
    const checkOne = async (target: DraftPath) => {
      const outcome = check(target);
      return { target, news: settings.news(), file: await outcome };
    };
    for await (const { target, news, file } of inOrder(targets, capacity, checkOne)) {
      if (terminal.isRead?.() === false) break;
      await printer.tell(news);
      if (!file.unread && !file.trouble) store?.add(target.path, file.unit);
      await printer.file(target.path, file);
      if (checker.capacity > 1) terminal.progress?.show(`${++this.#done}/${this.#all}`);
    }
  }
}
