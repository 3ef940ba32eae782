import { Command } from "commander";
import type { Language } from "../../core/index.ts";
import { checkPaths } from "../checkPaths.ts";
import { writeCollection } from "../collect/write.ts";
import { formOption, languageOption } from "../options.ts";
import type { ExitCode, Terminal } from "../terminal.ts";

interface CollectOptions {
  readonly output: string;
  readonly letters?: string;
  readonly form: string;
  readonly previous?: string;
  readonly lang: Language;
}

/** `gouji collect PATH… -o FILE` */
export const collectCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("collect")
    .description("汇总各单位的年报 Collects the reports of many units")
    .argument("<path...>", "文件、文件夹或通配符 files, folders or globs")
    .requiredOption(
      "-o, --output <file>",
      "汇总表（.xlsx），或数据（.csv） the workbook, or the figures alone",
    )
    .option("--letters <folder>", "给每个有问题的单位写一份核查反馈意见 a letter to each unit with findings")
    .option(
      "--previous <path>",
      "上年报告所在的文件夹或文件 folder or file of the reports on the year before",
    )
    .addOption(formOption())
    .addOption(languageOption())
    .action(async (paths: string[], options: CollectOptions) => {
      const check = {
        format: "collected",
        failOn: "never",
        failOnUnread: false,
        fix: false,
        dryRun: false,
        track: false,
      } as const;
      finish(
        await checkPaths(paths, { ...options, ...check }, terminal, end =>
          writeCollection(end, options, terminal.cwd),
        ),
      );
    });
