import { Argument, Command } from "commander";
import { Exit, type ExitCode, type Terminal } from "../terminal.ts";
import { scripts, shells, type CompletedCommand, type Shell } from "../completions.ts";

/** `gouji completions SHELL`: a script that completes commands and options. */
export const completionsCommand = (
  terminal: Terminal,
  finish: (code: ExitCode) => void,
  all: () => Promise<readonly Command[]>,
): Command =>
  new Command("completions")
    .description("写出命令行补全脚本 Prints a completion script for a shell")
    .addArgument(new Argument("<shell>", "命令行 shell").choices(shells))
    .action(async (shell: Shell) => {
      await terminal.out(scripts[shell]((await all()).map(completed)));
      finish(Exit.clean);
    });

const completed = (command: Command): CompletedCommand => ({
  name: command.name(),
  description: command.description(),
  options: command.options.map(({ long, short, description, argChoices, required, optional }) => ({
    names: [short, long].flatMap(name => name ?? []),
    description,
    takesValue: required || optional,
    choices: argChoices ?? [],
  })),
  choices: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
});
