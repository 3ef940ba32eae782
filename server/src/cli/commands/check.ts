import { basename } from "node:path";
import { Command, Option } from "commander";
import { say, settingsFileName, type Language, type Message, type Severity } from "../../core/index.ts";
import { checkFile, type CheckedFile } from "../checkFile.ts";
import { printable } from "../excerpt.ts";
import { FolderSettings } from "../folderSettings.ts";
import { formatJson } from "../jsonFormat.ts";
import { formOption, languageOption, withForm } from "../options.ts";
import { findTargets } from "../paths.ts";
import { summarize } from "../summary.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { formatText } from "../textFormat.ts";

interface CheckOptions {
  readonly format: "text" | "json";
  readonly failOn: "error" | "warning" | "never";
  readonly form: string;
  readonly lang: Language;
  readonly fix: boolean;
}

/** `gouji check PATH…` */
export const checkCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("check")
    .description("检查草稿 Checks drafts")
    .argument("<path...>", "文件、文件夹或通配符 files, folders or globs")
    .addOption(new Option("--format <format>", "输出格式 output").choices(["text", "json"]).default("text"))
    .addOption(
      new Option("--fail-on <severity>", "何种问题使退出码为 1 what makes the exit code 1")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .addOption(formOption())
    .addOption(languageOption())
    .option("--fix", "先修复不会改错之处并写回 mend first, in the file, what can't be mended wrongly", false)
    .action(async (paths: string[], options: CheckOptions) => {
      finish(await checkPaths(paths, options, terminal));
    });

async function checkPaths(
  paths: readonly string[],
  { format, failOn, form, lang, fix }: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  let hasTrouble = false;
  const complain = (path: string, reason: Message) => {
    hasTrouble = true;
    terminal.err(`gouji: ${printable(path)}: ${reason[lang]}\n`);
  };

  const targets = await findTargets(paths, terminal.cwd);
  for (const path of targets.empty) complain(path, NOTHING_THERE);
  const folderSettings = new FolderSettings(terminal.cwd);
  const drafts = targets.files.filter(({ path }) => !isSettingsFile(path));
  const namedSettings = targets.files.filter(({ path }) => isSettingsFile(path));
  for (const { path } of namedSettings) folderSettings.read(path);
  const files: CheckedFile[] = [];
  for (const target of drafts) {
    const settings = withForm(folderSettings.of(target.path), form);
    const file = checkFile(target, terminal.cwd, settings, fix);
    if ("reason" in file) {
      complain(target.path, file.reason);
      continue;
    }
    files.push(file);
    if (file.unwritten) complain(target.path, file.unwritten);
  }
  for (const { path, reason } of folderSettings.unreadable) complain(path, reason);

  const { mistaken } = folderSettings;
  const reports = files.flatMap(({ checked }) => checked ?? []);
  const findings = [...mistaken, ...reports].flatMap(({ findings }) => findings);
  if (format === "json") terminal.out(formatJson(files, mistaken, lang));
  else if (targets.files.length) {
    const style = { language: lang, isColoured: terminal.isColoured, columns: terminal.columns ?? 120 };
    const unreadable = drafts.length - files.length;
    const others = files.length - reports.length;
    const settings = namedSettings.length;
    const summary = summarize({ reports, others, settings, unreadable, findings });
    terminal.out(`${formatText(files, mistaken, style)}${summary[lang]}\n`);
  }
  if (hasTrouble) return Exit.trouble;
  return findings.some(({ severity }) => failing[failOn].includes(severity)) ? Exit.findings : Exit.clean;
}

const isSettingsFile = (path: string): boolean => basename(path) === settingsFileName;

const failing: Record<CheckOptions["failOn"], readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

const NOTHING_THERE = say("没有这个文件，也没有与之相符的草稿", "no such file, and no draft that matches");
