import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import {
  printable,
  say,
  settingsFileName,
  type Language,
  type Message,
  type Severity,
} from "../core/index.ts";
import checkTask, { type CheckTask, type FileOutcome } from "./checkTask.ts";
import { FolderSettings, type SettingsNews } from "./folderSettings.ts";
import type { End, Format } from "./formats/format.ts";
import { formats, type FormatName } from "./formats/index.ts";
import { inOrder } from "./inOrder.ts";
import { LastYears } from "./lastYears.ts";
import { withForm } from "./options.ts";
import { findTargets, NOTHING_THERE, type DraftPath, type UnreadPath } from "./paths.ts";
import { Outcome } from "./summary.ts";
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
}

/** What is printed at the end, and what couldn't be written. */
export interface Ending {
  readonly printed: string;
  readonly refused?: UnreadPath;
}

/** From this many files on it pays to start threads. */
const MANY = 40;

/** Checks files one after the other, or in threads where there are many: each is printed in its turn and forgotten. */
export async function checkPaths(
  paths: readonly string[],
  { format: name, failOn, failOnUnread, form, previous, lang, fix, dryRun, track }: CheckOptions,
  terminal: Terminal,
  ending?: (end: End) => Promise<Ending>,
): Promise<ExitCode> {
  const format: Format = await formats[name]();
  const style = { language: lang, isColoured: terminal.isColoured, columns: terminal.columns ?? 120 };
  const outcome = new Outcome();
  const refused: UnreadPath[] = [];
  const gathered: string[] = [];
  let hasTrouble = false;
  let entries = 0;

  const complain = (path: string, reason: Message) => {
    hasTrouble = true;
    terminal.err(`gouji: ${printable(path)}: ${reason[lang]}\n`);
  };
  const print = async (entry: string) => {
    if (!entry) return;
    if (format.gathers) gathered.push(entry);
    else await terminal.out((entries ? format.separator : "") + entry);
    entries++;
  };
  const tell = async (news: readonly SettingsNews[]) => {
    for (const each of news) {
      if ("reason" in each) complain(each.path, each.reason);
      else {
        outcome.addMistakes(each.findings);
        await print(format.settings(each, style));
      }
    }
  };

  const refuse = (path: string, reason: Message) => {
    refused.push({ path, reason });
    complain(path, reason);
  };

  const { files, ...targets } = await findTargets(paths, terminal.cwd);
  const unread = [...targets.unread];
  for (const { path, reason } of targets.refused) refuse(path, reason);
  if (previous !== undefined && !existsSync(resolve(terminal.cwd, previous))) refuse(previous, NOTHING_THERE);
  await terminal.out(format.opening);
  const folderSettings = new FolderSettings(terminal.cwd);
  const lastYears = new LastYears();
  for (const { path } of files.filter(isSettingsFile)) {
    folderSettings.read(path);
    outcome.addSettingsFile();
  }
  await tell(folderSettings.news());

  const drafts = files.filter(target => !isSettingsFile(target));
  const pool = drafts.length < MANY ? undefined : (await import("./pool.ts")).startPool();
  const checkOne = async (target: DraftPath) => {
    const settings = {
      ...withForm(folderSettings.of(target.path), form),
      ...(previous !== undefined && { previousAt: resolve(terminal.cwd, previous) }),
    };
    const mending = { isWanted: fix, isOnlyShown: dryRun, isTracked: track };
    const task: CheckTask = { target, cwd: terminal.cwd, settings, mending, format: name, style };
    const news = folderSettings.news();
    return { target, news, file: await (pool ? pool.check(task).catch(failed) : checkTask(task, lastYears)) };
  };
  let done = 0;
  for await (const { target, news, file } of inOrder(drafts, pool?.capacity ?? 1, checkOne)) {
    if (terminal.isRead?.() === false) break;
    await tell(news);
    if (file.unread) {
      unread.push({ path: target.path, reason: file.unread });
      continue;
    }
    outcome.addFile(file);
    await print(file.printed ?? "");
    if (file.trouble) (file.printed === undefined ? refuse : complain)(target.path, file.trouble);
    if (pool) terminal.progress?.show(`${++done}/${drafts.length}`);
  }
  terminal.progress?.clear();
  await pool?.end();
  outcome.addUnread(unread.length);
  const summary = files.length || unread.length ? `${outcome.summarize()[lang]}\n` : "";
  const end = { entries, gathered, summary, unread, refused };
  const ended: Ending = (await ending?.(end)) ?? { printed: format.closing(end, style) };
  await terminal.out(ended.printed);
  if (ended.refused) refuse(ended.refused.path, ended.refused.reason);
  if (hasTrouble || (failOnUnread && unread.length)) return Exit.trouble;
  return failing[failOn].some(severity => outcome.has(severity)) ? Exit.findings : Exit.clean;
}

const isSettingsFile = ({ path }: DraftPath): boolean => basename(path) === settingsFileName;

/** What ends a thread, such as want of memory, ends the check of its file only. */
const failed = (error: unknown): FileOutcome => ({
  severities: [],
  trouble: say(`没能检查：${String(error)}`, `couldn't be checked: ${String(error)}`),
});

const failing: Record<CheckOptions["failOn"], readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};
