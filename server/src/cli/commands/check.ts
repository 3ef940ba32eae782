import { resolve } from "node:path";
import { Command, Option } from "commander";
import { printable, say, type Message } from "../../core/index.ts";
import { Baseline, readBaseline } from "../baseline.ts";
import type { CheckOptions } from "../checkOptions.ts";
import { checkPaths } from "../checkPaths.ts";
import { printedFormats } from "../formats/index.ts";
import {
  baselineOption,
  formOption,
  jobsOption,
  languageOption,
  previousOption,
  wholeNumber,
} from "../options.ts";
import { OutputFile } from "../outputFile.ts";
import { STANDARD_INPUT, type Search } from "../paths.ts";
import { systemReason } from "../systemReason.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

interface Wanted extends CheckOptions {
  readonly baseline?: string;
  readonly output?: string;
  readonly watch: boolean;
  readonly stdinFilename?: string;
  /** False with `--no-ignore`. */
  readonly ignore: boolean;
}

/** `gouji check PATH…` */
export const checkCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("check")
    .description("检查草稿 Checks drafts")
    .argument("<path...>", "文件、文件夹或通配符，- 为标准输入 files, folders or globs; - is standard input")
    .addOption(new Option("--format <format>", "输出格式 output").choices(printedFormats).default("text"))
    .option("-o, --output <file>", "输出写入文件 a file to write the output to")
    .addOption(
      new Option("--fail-on <severity>", "何种问题使退出码为 1 what makes the exit code 1")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--fail-on-unread", "有文件没有检查时退出码为 2 exit code 2 where a file wasn't checked", false)
    .addOption(
      new Option(
        "--max-warnings <number>",
        "警告多于此数时退出码为 1 more warnings make the exit code 1",
      ).argParser(wholeNumber(0)),
    )
    .option("--quiet", "只显示错误 only print errors", false)
    .addOption(baselineOption())
    .addOption(formOption())
    .addOption(previousOption())
    .addOption(languageOption())
    .option("--fix", "先修复不会改错之处并写回 mend first, in the file, what can't be mended wrongly", false)
    .addOption(
      new Option("--dry-run", "只显示 --fix 会改什么，不写回 only show what --fix would change")
        .default(false)
        .implies({ fix: true }),
    )
    .option("--track", "写回 Word 文档时留修订标记 leave tracked changes in Word documents", false)
    .option("--stdin-filename <name>", "标准输入的文件名 the name of what comes on standard input")
    .option("--no-ignore", "不理会 .gitignore 和 .goujiignore don't heed ignore files")
    .addOption(jobsOption())
    .option("--cache", "没有变的文件不再检查 don't check again what hasn't changed", false)
    .option("--cache-location <folder>", "缓存的文件夹 folder of the cache")
    .option("--watch", "文件变化时再检查 check again when files change", false)
    .action(async (paths: string[], options: Wanted) => {
      finish(await checked(paths, options, terminal));
    });

async function checked(paths: readonly string[], options: Wanted, terminal: Terminal): Promise<ExitCode> {
  const { lang, baseline, output, watch } = options;
  const complain = (message: Message): ExitCode => {
    terminal.err(`gouji: ${message[lang]}\n`);
    return Exit.trouble;
  };
  const contradiction = contradictions.find(([holds]) => holds(options, paths))?.[1];
  if (contradiction) return complain(contradiction);
  const earlier = baseline === undefined ? undefined : readBaseline(resolve(terminal.cwd, baseline));
  if (earlier && "reason" in earlier) return complain(about(baseline, earlier.reason));
  const wanted = {
    ...options,
    ...(earlier instanceof Baseline &&
      baseline !== undefined && { earlier: { path: resolve(terminal.cwd, baseline), baseline: earlier } }),
  };
  const search: Search = {
    isAll: !options.ignore,
    ...(paths.includes(STANDARD_INPUT) && {
      input: {
        name: options.stdinFilename ?? STANDARD_INPUT,
        bytes: (await terminal.input?.()) ?? new Uint8Array(),
      },
    }),
  };
  if (watch) {
    const { watchPaths } = await import("../watch.ts");
    return watchPaths(paths, () => checkPaths(paths, wanted, terminal, search), lang, terminal);
  }
  if (output === undefined) return checkPaths(paths, wanted, terminal, search);
  try {
    return await intoFile(resolve(terminal.cwd, output), terminal, to =>
      checkPaths(paths, wanted, to, search),
    );
  } catch (error) {
    return complain(about(output, systemReason(error)));
  }
}

const about = (path: string | undefined, { zh, en }: Message): Message =>
  say(`${printable(path ?? "")}: ${zh}`, `${printable(path ?? "")}: ${en}`);

/** What is printed goes into a file, which is there once it is whole. */
async function intoFile(
  path: string,
  { cwd, err, progress }: Terminal,
  check: (to: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const file = new OutputFile(path);
  try {
    const code = await check({
      cwd,
      err,
      isColoured: false,
      out: text => file.write(text),
      ...(progress && { progress }),
    });
    file.finish();
    return code;
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** Options that don't go together, each with the sentence that says so. */
const contradictions: readonly (readonly [
  holds: (options: Wanted, paths: readonly string[]) => boolean | undefined,
  message: Message,
])[] = [
  [
    ({ dryRun, format }) => dryRun && format !== "text",
    say("--dry-run 只有 text 格式能显示", "--dry-run is shown in the format text alone"),
  ],
  [
    ({ fix }, paths) => fix && paths.includes(STANDARD_INPUT),
    say("标准输入不能用 --fix 写回", "--fix can't write into standard input"),
  ],
  [
    ({ watch }, paths) => watch && paths.includes(STANDARD_INPUT),
    say("标准输入不能用 --watch 等待变化", "--watch has no changes of standard input to wait for"),
  ],
  [
    ({ watch, format }) => watch && format !== "text",
    say("--watch 只能与 text 格式一起用", "--watch goes with the format text alone"),
  ],
  [
    ({ watch, output }) => watch && output !== undefined,
    say("--watch 的结果不能写入文件", "what --watch prints can't go into a file"),
  ],
  [({ watch, fix }) => watch && fix, say("--watch 不能与 --fix 一起用", "--watch doesn't go with --fix")],
  [
    ({ stdinFilename }, paths) => stdinFilename !== undefined && !paths.includes(STANDARD_INPUT),
    say("--stdin-filename 要与路径 - 一起用", "--stdin-filename goes with the path -"),
  ],
  [
    ({ cacheLocation, cache }) => cacheLocation !== undefined && !cache,
    say("--cache-location 要与 --cache 一起用", "--cache-location goes with --cache"),
  ],
  [({ track, fix }) => track && !fix, say("--track 要与 --fix 一起用", "--track goes with --fix")],
];
