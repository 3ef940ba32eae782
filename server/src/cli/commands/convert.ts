import { resolve } from "node:path";
import { Command } from "commander";
import { check, printable, say, type Language, type Message } from "../../core/index.ts";
import { openDraft } from "../documentFile.ts";
import { writeNewFile } from "../newFile.ts";
import { languageOption } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { writtenAs } from "../writtenAs.ts";

interface ConvertOptions {
  readonly output: string;
  readonly lang: Language;
}

/** `gouji convert IN -o OUT`: a draft as the file that is handed in, its tables as the form prints them. */
export const convertCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("convert")
    .description("写成 Word、网页、Markdown 或纯文本 Writes a draft as Word, a web page, Markdown or text")
    .argument("<path>", "文件 file")
    .requiredOption("-o, --output <path>", "新文件，以 .docx、.html、.md、.txt 结尾 a new file")
    .addOption(languageOption())
    .action(async (path: string, options: ConvertOptions) => {
      const reason = await convert(path, options, terminal);
      if (reason) terminal.err(`gouji: ${printable(path)}: ${reason[options.lang]}\n`);
      finish(reason ? Exit.trouble : Exit.clean);
    });

async function convert(
  path: string,
  { output, lang }: ConvertOptions,
  { cwd, err }: Terminal,
): Promise<Message | undefined> {
  const draft = await openDraft(resolve(cwd, path));
  if ("reason" in draft) return draft.reason;
  const content = await writtenAs(output, draft.text);
  if (typeof content === "object" && "reason" in content) return content.reason;
  const errors = check(draft.text, { isFinal: true })?.findings.filter(
    ({ severity }) => severity === "error",
  );
  if (errors?.length) err(`gouji: ${printable(path)}: ${stillWrong(errors.length)[lang]}\n`);
  return writeNewFile(resolve(cwd, output), output, content);
}

const stillWrong = (count: number): Message =>
  say(
    `还有 ${count} 个错误，照原样写出`,
    `written as it is, with ${count} error${count === 1 ? "" : "s"} in it`,
  );
