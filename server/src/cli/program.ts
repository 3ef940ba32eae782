import { Command, CommanderError } from "commander";
import { version } from "../../../package.json";
import { checkCommand } from "./commands/check.ts";
import { lspCommand } from "./commands/lsp.ts";
import { newCommand } from "./commands/new.ts";
import { readCommand } from "./commands/read.ts";
import { sheetCommand } from "./commands/sheet.ts";
import { Exit, type ExitCode, type Terminal } from "./terminal.ts";

/** Runs one command line (without the program's own name); never throws on what a user gives. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = Exit.clean;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  const program = new Command("gouji")
    .description(
      "核对政府信息公开工作年度报告 Checks drafts of annual reports on open government information",
    )
    .version(version)
    .configureOutput({
      writeOut: text => terminal.out(text),
      writeErr: text => terminal.err(text),
      getOutHasColors: () => terminal.isColoured,
      getErrHasColors: () => false,
    })
    .exitOverride();
  const commands = [
    checkCommand(terminal, finish),
    readCommand(terminal, finish),
    sheetCommand(terminal, finish),
    newCommand(terminal, finish),
    lspCommand(),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? Exit.clean : Exit.trouble;
  }
  return exitCode;
}
