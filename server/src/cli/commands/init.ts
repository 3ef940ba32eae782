import { join, resolve } from "node:path";
import { Command } from "commander";
import { say, settingsFileName, type Language } from "../../core/index.ts";
import { writeNewFile } from "../newFile.ts";
import { languageOption } from "../options.ts";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";

/** `gouji init`: a settings file to begin with. */
export const initCommand = (terminal: Terminal, finish: (code: ExitCode) => void): Command =>
  new Command("init")
    .description("新建设置文件 gouji.json Writes a settings file to begin with")
    .argument("[folder]", "文件夹 folder", ".")
    .addOption(languageOption())
    .action((folder: string, { lang }: { readonly lang: Language }) => {
      const path = join(folder, settingsFileName);
      const reason = writeNewFile(resolve(terminal.cwd, path), path, TEMPLATE[lang]);
      if (reason) terminal.err(`gouji: ${reason[lang]}\n`);
      else void terminal.out(`${path}\n`);
      finish(reason ? Exit.trouble : Exit.clean);
    });

const TEMPLATE = say(
  `{
  // 按哪一版格式检查：auto、2021、2019
  "form": "auto",

  // 各规则的级别：off、hint、information、warning、error。gouji rules 列出全部规则
  "rules": {},

  // 上年的报告所在的文件夹或文件
  // "previous": "上年",

  // 本地区的报告与各单位相加核对；units 的写法同 .gitignore，roster 是名单（CSV：单位名称,文件）
  // "collection": { "region": "本地区.md", "units": "各单位/*", "roster": "名单.csv" },

  // 改了名的机关
  // "renamed": [{ "from": "旧名", "to": "新名" }],

  // 放过的地方，写明理由
  "allow": [],
}
`,
  `{
  // The form to hold the reports to: auto, 2021, 2019
  "form": "auto",

  // Severities of rules: off, hint, information, warning, error. gouji rules lists all of them
  "rules": {},

  // Folder or file of the reports on the year before
  // "previous": "2024",

  // A region's report, held to the sums of its units; units is a pattern as in .gitignore, roster a CSV of names and files
  // "collection": { "region": "region.md", "units": "units/*", "roster": "roster.csv" },

  // Organs with another name
  // "renamed": [{ "from": "the old name", "to": "the new name" }],

  // Places that are let pass, and why
  "allow": [],
}
`,
);
