import { run } from "../../server/src/cli/program.ts";

/** Runs a command line in a folder; what it wrote and its exit code. */
export async function gouji(cwd: string, ...args: string[]) {
  let out = "";
  let err = "";
  const code = await run(args, {
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
