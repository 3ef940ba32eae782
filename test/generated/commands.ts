import type { Command } from "commander";
import { checkCommand } from "../../server/src/cli/commands/check.ts";
import { collectCommand } from "../../server/src/cli/commands/collect.ts";
import { completionsCommand } from "../../server/src/cli/commands/completions.ts";
import { convertCommand } from "../../server/src/cli/commands/convert.ts";
import { explainCommand } from "../../server/src/cli/commands/explain.ts";
import { figuresCommand } from "../../server/src/cli/commands/figures.ts";
import { initCommand } from "../../server/src/cli/commands/init.ts";
import { lspCommand } from "../../server/src/cli/commands/lsp.ts";
import { newCommand } from "../../server/src/cli/commands/new.ts";
import { readCommand } from "../../server/src/cli/commands/read.ts";
import { rulesCommand } from "../../server/src/cli/commands/rules.ts";
import { sheetCommand } from "../../server/src/cli/commands/sheet.ts";

const makers = [
  checkCommand,
  collectCommand,
  readCommand,
  sheetCommand,
  convertCommand,
  newCommand,
  rulesCommand,
  explainCommand,
  figuresCommand,
  initCommand,
  completionsCommand,
  lspCommand,
];

/** Every command, to be looked at; that none lacks is a test. The program loads each when it is asked for, which a script can't. */
export const commands = (): readonly Command[] =>
  makers.map(make =>
    make(
      { cwd: ".", isColoured: false, out: () => undefined, err: () => undefined },
      () => undefined,
      () => Promise.resolve([]),
    ),
  );
