import { extname, resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { draftNotations, forms, newDraft, say, type DraftWish, type Message } from "../../core/index.ts";
import { openDraft } from "../documentFile.ts";
import { writeNewFile } from "../newFile.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { writtenAs } from "../writtenAs.ts";

interface NewOptions {
  readonly organ?: string;
  readonly year?: number;
  readonly form?: string;
  readonly notation: DraftWish["notation"];
  readonly from?: string;
  readonly output?: string;
}

/** `gouji new`: a draft to be filled in, on standard output or in a new file. */
export const newCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("new")
    .description("新建年报 Writes a new draft")
    .option("--organ <name>", "机关名称，缺省取自上年报告 the organ; else last year's")
    .option("--year <year>", "报告年份，缺省为上年报告的下一年 the year reported on", yearOf)
    .addOption(
      new Option("--form <form>", "格式版本 edition of the form").choices(forms.map(({ key }) => key)),
    )
    .addOption(
      new Option("--notation <notation>", "表格写法 how tables are written")
        .choices(draftNotations)
        .default("gfm"),
    )
    .option("--from <path>", "上年报告，结转数和现行有效件数由此带入 last year's report to start from")
    .option("-o, --output <path>", "写入新文件 a new file to write to")
    .action(async (options: NewOptions) => {
      finish(await create(options, terminal));
    });

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError("应为四位年份 a year of four digits is expected");
  return Number(text);
}

async function create({ from, output, ...wish }: NewOptions, terminal: Terminal): Promise<ExitCode> {
  const complain = ({ zh, en }: Message): ExitCode => {
    terminal.err(`gouji: ${zh} ${en}\n`);
    return Exit.trouble;
  };
  const last = from === undefined ? undefined : await openDraft(resolve(terminal.cwd, from));
  if (last && "reason" in last) return complain(last.reason);
  const draft = newDraft({ ...wish, ...(last && { from: last.text }) });
  if ("missing" in draft) return complain(missing[draft.missing]);
  if (draft.startedFrom !== undefined) {
    const { zh, en } = notLastYears(draft.startedFrom);
    terminal.err(`gouji: ${zh} ${en}\n`);
  }
  if (output === undefined) {
    terminal.out(draft.text);
    return Exit.clean;
  }
  const content = isDocument(output) ? await writtenAs(output, draft.text) : draft.text;
  if (typeof content === "object" && "reason" in content) return complain(content.reason);
  const reason = writeNewFile(resolve(terminal.cwd, output), output, content);
  return reason ? complain(reason) : Exit.clean;
}

/** Word documents and web pages aren't drafts in a notation: they are written as what is handed in. */
const isDocument = (path: string): boolean => /^\.(?:docx|html?)$/i.test(extname(path));

const missing = {
  organ: say("缺少机关名称（--organ）", "no organ is given (--organ)"),
  year: say("缺少年份（--year）", "no year is given (--year)"),
  report: say("--from 所指的文件读不出年度报告", "the file given by --from can't be read as a report"),
};

const notLastYears = (year: number): Message =>
  say(
    `--from 是 ${year} 年的报告，不是上一年的，没有带入其中的数字`,
    `the report given by --from is on ${year}, not on the year before; no figure was taken over from it`,
  );
