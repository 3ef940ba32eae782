import { Command, CommanderError } from "commander";
import { version } from "../../../package.json";
import { Exit, type ExitCode, type Terminal } from "./terminal.ts";

type MakeCommand = (
  terminal: Terminal,
  finish: (code: ExitCode) => void,
  all: () => Promise<readonly Command[]>,
) => Command;

/** The commands, each loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  check: async () => (await import("./commands/check.ts")).checkCommand,
  collect: async () => (await import("./commands/collect.ts")).collectCommand,
  read: async () => (await import("./commands/read.ts")).readCommand,
  sheet: async () => (await import("./commands/sheet.ts")).sheetCommand,
  convert: async () => (await import("./commands/convert.ts")).convertCommand,
  new: async () => (await import("./commands/new.ts")).newCommand,
  rules: async () => (await import("./commands/rules.ts")).rulesCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  figures: async () => (await import("./commands/figures.ts")).figuresCommand,
  init: async () => (await import("./commands/init.ts")).initCommand,
  completions: async () => (await import("./commands/completions.ts")).completionsCommand,
  lsp: async () => (await import("./commands/lsp.ts")).lspCommand,
};

/** Runs one command line (without the program's own name); never throws on what a user gives. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = Exit.clean;
  const finish = (code: ExitCode) => {
    exitCode = code;
  };
  const complaint: string[] = [];
  const program = new Command("gouji")
    .description(
      "核对政府信息公开工作年度报告 Checks drafts of annual reports on open government information",
    )
    .version(version)
    .configureOutput({
      writeOut: text => void terminal.out(text),
      writeErr: text => void complaint.push(text),
      getOutHasColors: () => terminal.isColoured,
      getErrHasColors: () => false,
    })
    .exitOverride();
  for (const makeCommand of await commandsFor(args))
    program.addCommand(makeCommand(terminal, finish, allCommands).copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { printable } = await import("../core/index.ts");
    for (const text of complaint) terminal.err(text.split("\n").map(printable).join("\n"));
    return error.exitCode === 0 ? Exit.clean : Exit.trouble;
  }
  return exitCode;
}

/** Every command, to be looked at. */
const allCommands = async (): Promise<readonly Command[]> => {
  const makers = await Promise.all(Object.values(commands).map(load => load()));
  const nowhere: Terminal = { cwd: ".", isColoured: false, out: () => undefined, err: () => undefined };
  return makers.map(make => make(nowhere, () => undefined, allCommands));
};

/** The command that is named, none where only the version is asked for, else all of them: help lists them. */
function commandsFor([first = "--help"]: readonly string[]): Promise<MakeCommand[]> {
  const named = commands[first];
  if (named) return named().then(command => [command]);
  if (first === "--version" || first === "-V") return Promise.resolve([]);
  return Promise.all(Object.values(commands).map(load => load()));
}
