import { Command, Option } from "commander";
import { checkPaths, type CheckOptions } from "../checkPaths.ts";
import { printedFormats } from "../formats/index.ts";
import { formOption, languageOption } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

/** `gouji check PATH…` */
export const checkCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("check")
    .description("检查草稿 Checks drafts")
    .argument("<path...>", "文件、文件夹或通配符 files, folders or globs")
    .addOption(new Option("--format <format>", "输出格式 output").choices(printedFormats).default("text"))
    .addOption(
      new Option("--fail-on <severity>", "何种问题使退出码为 1 what makes the exit code 1")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--fail-on-unread", "有文件没有检查时退出码为 2 exit code 2 where a file wasn't checked", false)
    .addOption(formOption())
    .option(
      "--previous <path>",
      "上年报告所在的文件夹或文件 folder or file of the reports on the year before",
    )
    .addOption(languageOption())
    .option("--fix", "先修复不会改错之处并写回 mend first, in the file, what can't be mended wrongly", false)
    .addOption(
      new Option("--dry-run", "只显示 --fix 会改什么，不写回 only show what --fix would change")
        .default(false)
        .implies({ fix: true }),
    )
    .option("--track", "写回 Word 文档时留修订标记 leave tracked changes in Word documents", false)
    .action(async (paths: string[], options: CheckOptions) => {
      if (options.dryRun && options.format !== "text") {
        terminal.err("gouji: --dry-run 只有 text 格式能显示 is shown in the format text alone\n");
        return finish(Exit.trouble);
      }
      finish(await checkPaths(paths, options, terminal));
    });
