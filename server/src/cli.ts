import pc from "picocolors";
import { run } from "./cli/program.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The exit code is only set, so that a long output is still written out.
void run(process.argv.slice(2), {
  cwd: process.cwd(),
  isColoured: pc.isColorSupported && process.stdout.isTTY,
  columns: process.stdout.columns,
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
}).then(code => {
  process.exitCode = code;
});
