import { Command, Option } from "commander";
import { resolve } from "node:path";
import {
  check,
  forms,
  say,
  type Checked,
  type Language,
  type Message,
  type Severity,
} from "../../core/index.ts";
import { encodingName, readDraft, type DraftFile } from "../draftFile.ts";
import { printable } from "../excerpt.ts";
import { jsonOfFile } from "../jsonFormat.ts";
import { findTargets, type Target } from "../paths.ts";
import { summarize } from "../summary.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { formatFindings } from "../textFormat.ts";

interface CheckOptions {
  readonly format: "text" | "json";
  readonly failOn: "error" | "warning" | "never";
  readonly form: string;
  readonly lang: Language;
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
    .addOption(
      new Option("--form <form>", "格式版本 edition of the form")
        .choices(["auto", ...forms.map(({ key }) => key)])
        .default("auto"),
    )
    .addOption(
      new Option("--lang <language>", "提示语言 language of messages").choices(["zh", "en"]).default("zh"),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      finish(await checkPaths(paths, options, terminal));
    });

interface Result {
  readonly target: Target;
  readonly draft: DraftFile;
  readonly checked: Checked | undefined;
}

async function checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const complain = (path: string, reason: Message) =>
    terminal.err(`gouji: ${printable(path)}: ${reason[options.lang]}\n`);
  const targets = await findTargets(paths, terminal.cwd);
  for (const path of targets.empty) complain(path, NOTHING_THERE);

  const results: Result[] = [];
  for (const target of targets.files) {
    const draft = readDraft(resolve(terminal.cwd, target.path));
    if ("reason" in draft) complain(target.path, draft.reason);
    else results.push({ target, draft, checked: check(draft.text, { form: options.form }) });
  }
  const unreadable = targets.files.length - results.length;

  if (options.format === "json") terminal.out(asJson(results, options.lang));
  else if (targets.files.length) terminal.out(asText(results, unreadable, options.lang, terminal));

  if (unreadable || targets.empty.length) return Exit.trouble;
  const fails = severitiesThatFail[options.failOn];
  const hasFailed = results.some(({ checked }) =>
    checked?.findings.some(({ severity }) => fails.includes(severity)),
  );
  return hasFailed ? Exit.findings : Exit.clean;
}

const severitiesThatFail: Record<CheckOptions["failOn"], readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

function asJson(results: readonly Result[], language: Language): string {
  const files = results.map(({ target, draft, checked }) =>
    jsonOfFile(target.path, draft.text, checked, language),
  );
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
}

function asText(
  results: readonly Result[],
  unreadable: number,
  language: Language,
  { isColoured, columns }: Terminal,
): string {
  const style = { language, isColoured, columns: columns ?? 120 };
  const bodies = results.map(({ target, draft, checked }) => {
    const note = (message: Message) => `${printable(target.path)}: ${message[language]}\n`;
    const { encoding, text } = draft;
    return [
      encoding.charset === "utf-8" ? "" : note(decodedAs(encodingName(encoding))),
      checked
        ? formatFindings(target.path, text, checked.findings, style)
        : target.isNamed
          ? note(NOT_A_REPORT)
          : "",
    ].join("");
  });
  const checkedOnes = results.map(({ checked }) => checked);
  return `${bodies.join("")}${summarize(checkedOnes, unreadable)[language]}\n`;
}

const NOTHING_THERE = say("没有这个文件，也没有与之相符的草稿", "no such file, and no draft that matches");

const NOT_A_REPORT = say(
  "内容不是政府信息公开工作年度报告，未检查",
  "no annual report on open government information by its content, not checked",
);

const decodedAs = (name: string): Message => say(`按 ${name} 编码读取`, `read as ${name}`);
