import { Command } from "commander";
import { resolve } from "node:path";
import { check, describeReading, type Language, type Message } from "../../core/index.ts";
import { readDraft } from "../draftFile.ts";
import { printable } from "../excerpt.ts";
import { FolderSettings } from "../folderSettings.ts";
import { formOption, languageOption, withForm } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { NOT_A_REPORT } from "../textFormat.ts";

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
    .action((path: string, { form, lang }: ReadOptions) => {
      const complain = (reason: Message) => {
        terminal.err(`gouji: ${printable(path)}: ${reason[lang]}\n`);
        finish(Exit.trouble);
      };
      const draft = readDraft(resolve(terminal.cwd, path));
      if ("reason" in draft) return complain(draft.reason);
      const checked = check(draft.text, withForm(new FolderSettings(terminal.cwd).of(path), form));
      if (!checked) return complain(NOT_A_REPORT);
      const reading = describeReading(checked.report, checked.network, lang);
      terminal.out(reading.split("\n").map(printable).join("\n"));
    });
