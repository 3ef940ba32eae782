import type { Terminal } from "../../server/src/cli/terminal.ts";
import { run } from "../../server/src/cli/program.ts";

/** Runs a command line in a folder; what it wrote and its exit code. */
export const gouji = (cwd: string, ...args: string[]) => goujiWith({}, cwd, ...args);

/** The same with something on standard input, or ended from without. */
export async function goujiWith(more: Pick<Terminal, "input" | "end">, cwd: string, ...args: string[]) {
  let out = "";
  let err = "";
  const code = await run(args, {
    ...more,
    cwd,
    isColoured: false,
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { code, out, err };
}
