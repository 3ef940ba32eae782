import { Command, Option } from "commander";
import { resolve } from "node:path";
import {
  check,
  checkSheet,
  checkSheetData,
  checkSheetMarkdown,
  Lines,
  type Language,
  type Message,
} from "../../core/index.ts";
import { readDraft } from "../draftFile.ts";
import { printable } from "../excerpt.ts";
import { FolderSettings } from "../folderSettings.ts";
import { formOption, languageOption, withForm } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { NOT_A_REPORT } from "../textFormat.ts";

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
    .action((path: string, { format, form, lang }: SheetOptions) => {
      const complain = (reason: Message) => {
        terminal.err(`gouji: ${printable(path)}: ${reason[lang]}\n`);
        finish(Exit.trouble);
      };
      const draft = readDraft(resolve(terminal.cwd, path));
      if ("reason" in draft) return complain(draft.reason);
      const checked = check(draft.text, withForm(new FolderSettings(terminal.cwd).of(path), form));
      if (!checked) return complain(NOT_A_REPORT);
      const sheet = checkSheet(checked);
      const text =
        format === "json"
          ? JSON.stringify(checkSheetData(sheet, new Lines(draft.text), lang), undefined, 2)
          : checkSheetMarkdown(sheet, lang);
      terminal.out(`${text.trimEnd().split("\n").map(printable).join("\n")}\n`);
    });
