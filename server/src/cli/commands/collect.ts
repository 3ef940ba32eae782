import { extname, resolve } from "node:path";
import { Command, Option } from "commander";
import { printable, say, type Language } from "../../core/index.ts";
import { Baseline, readBaseline } from "../baseline.ts";
import { checkPaths } from "../checkPaths.ts";
import { letterWriters, type LetterKind } from "../collect/letters.ts";
import { Collecting } from "../collect/write.ts";
import { baselineOption, formOption, jobsOption, languageOption, previousOption } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

interface CollectOptions {
  readonly output: string;
  readonly letters?: string;
  readonly lettersAs: LetterKind;
  readonly form: string;
  readonly previous?: string;
  readonly baseline?: string;
  readonly jobs?: number;
  readonly lang: Language;
}

/** `gouji collect PATH… -o FILE` */
export const collectCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("collect")
    .description("汇总各单位的年报 Collects the reports of many units")
    .argument("<path...>", "文件、文件夹或通配符 files, folders or globs")
    .requiredOption(
      "-o, --output <file>",
      "汇总表，以 .xlsx、.csv、.html、.json 结尾 what to write the tables to",
    )
    .option("--letters <folder>", "给每个有问题的单位写一份核查反馈意见 a letter to each unit with findings")
    .addOption(
      new Option("--letters-as <kind>", "反馈意见写成 Markdown 还是 Word what the letters are written as")
        .choices(Object.keys(letterWriters))
        .default("md"),
    )
    .addOption(previousOption())
    .addOption(baselineOption())
    .addOption(formOption())
    .addOption(jobsOption())
    .addOption(languageOption())
    .action(async (paths: string[], options: CollectOptions) => {
      finish(await collect(paths, options, terminal));
    });

async function collect(
  paths: readonly string[],
  options: CollectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { output, baseline, lang } = options;
  const complain = (path: string, reason: string): ExitCode => {
    terminal.err(`gouji: ${printable(path)}: ${reason}\n`);
    return Exit.trouble;
  };
  if (!/^\.(?:xlsx|csv|html|json)$/i.test(extname(output))) return complain(output, UNKNOWN_KIND[lang]);
  const earlier = baseline === undefined ? undefined : readBaseline(resolve(terminal.cwd, baseline));
  if (baseline !== undefined && earlier && "reason" in earlier)
    return complain(baseline, earlier.reason[lang]);
  const collecting = new Collecting(options, terminal.cwd, earlier instanceof Baseline ? earlier : undefined);
  return checkPaths(paths, { ...options, ...AS_IT_IS }, terminal, { keeper: collecting });
}

const AS_IT_IS = { format: "silent", failOn: "never" } as const;

const UNKNOWN_KIND = say(
  "汇总表的文件名应以 .xlsx、.csv、.html 或 .json 结尾",
  "the name should end in .xlsx, .csv, .html or .json",
);
