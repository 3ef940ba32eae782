import type { Command } from "commander";

const opening = `# 命令行 The command line

<!-- 由各命令生成（npm run docs），请勿直接修改。Generated from the commands; don't edit. -->

怎样安装见 [README](../README.md#安装)。\`gouji help 命令\` 显示同样的内容，\`gouji completions bash\` 写出补全脚本。

**路径**可以是文件、文件夹、通配符，\`-\` 是标准输入。文件夹里只读年报可能用的[那几种文件](formats.md)，跳过 \`node_modules\`、以点开头的文件夹，以及 .gitignore 和 .goujiignore（写法相同）所列的；指名的文件一律读取。是不是年报由内容判断。

**退出码**：0 没有问题；1 有问题（\`--fail-on\` 及以上）；2 用法不对，或有文件读不了（原因写在标准错误，其余照常检查）。

**写回**：\`--fix\` 只改不会改错的地方，编码、换行、字节顺序标记不变；\`--dry-run\` 只逐行显示会改什么。

**持续集成**：GitHub 工作流可以 \`uses\` 本仓库（\`action.yml\`，输入 \`paths\`、\`args\`），问题注在行上；pre-commit 用 \`.pre-commit-hooks.yaml\` 里的 \`gouji\`。

*Paths are files, folders and globs; a folder is searched for what may be a report, and ignore files are heeded. The exit code is 0 when nothing is found at or above \`--fail-on\`, 1 when something is, 2 on wrong use or an unreadable file, while the others are checked. Each option is told in both languages.*
`;

/** docs/cli.md: every command with its arguments and options, as \`gouji help\` tells them. */
export const cliPage = (commands: readonly Command[]): string =>
  [opening, ...commands.map(commandPart)].join("\n");

function commandPart(command: Command): string {
  const { options } = command;
  const table = options.length
    ? `\n| 选项 | 含义 | 默认 |\n| --- | --- | --- |\n${options.map(optionLine).join("\n")}\n`
    : "";
  return `## gouji ${command.name()}

${command.description()}

\`gouji ${command.name()} ${command.usage()}\`
${table}`;
}

function optionLine({ flags, description, argChoices, defaultValue }: Command["options"][number]): string {
  const values = argChoices ? `：${argChoices.map(value => `\`${value}\``).join("、")}` : "";
  const initial = typeof defaultValue === "string" ? `\`${defaultValue}\`` : "";
  return `| \`${flags}\` | ${description.replaceAll("|", "\\|")}${values} | ${initial} |`;
}
