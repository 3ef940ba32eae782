import { Command, Option } from "commander";
import { checkSheet, checkSheetData, checkSheetMarkdown, type Language } from "../../core/index.ts";
import { printable, printableJson } from "../../core/index.ts";
import { formOption, languageOption } from "../options.ts";
import { readReport } from "../readReport.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

interface SheetOptions {
  readonly format: "markdown" | "json";
  readonly form: string;
  readonly lang: Language;
}

/** `gouji sheet PATH`: every identity with its sum written out. */
export const sheetCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("sheet")
    .description("逐项写出勾稽关系的算式 Writes out the sum of every identity")
    .argument("<path>", "文件 file")
    .addOption(
      new Option("--format <format>", "输出格式 output").choices(["markdown", "json"]).default("markdown"),
    )
    .addOption(formOption())
    .addOption(languageOption())
    .action(async (path: string, options: SheetOptions) => {
      const checked = await readReport(path, options, terminal);
      if (!checked) return finish(Exit.trouble);
      const { format, lang } = options;
      const sheet = checkSheet(checked);
      const text =
        format === "json"
          ? printableJson(
              JSON.stringify(checkSheetData(sheet, checked.report.document.origin, lang), undefined, 2),
            )
          : checkSheetMarkdown(sheet, lang);
      terminal.out(`${text.trimEnd().split("\n").map(printable).join("\n")}\n`);
    });
