import { Command } from "commander";
import { describeReading, type Language } from "../../core/index.ts";
import { printable } from "../../core/index.ts";
import { formOption, languageOption } from "../options.ts";
import { readReport } from "../readReport.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

interface ReadOptions {
  readonly form: string;
  readonly lang: Language;
}

/** `gouji read PATH`: how a draft was understood. */
export const readCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("read")
    .description("显示草稿是怎样读懂的 Shows how a draft was understood")
    .argument("<path>", "文件 file")
    .addOption(formOption())
    .addOption(languageOption())
    .action(async (path: string, options: ReadOptions) => {
      const checked = await readReport(path, options, terminal);
      if (!checked) return finish(Exit.trouble);
      const reading = describeReading(checked.prose, checked.network, options.lang, { withKeys: true });
      terminal.out(reading.split("\n").map(printable).join("\n"));
    });
