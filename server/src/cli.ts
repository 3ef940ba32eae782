import { performance } from "node:perf_hooks";
import pc from "picocolors";
import { run } from "./cli/program.ts";
import { Progress } from "./cli/progress.ts";

const { stdout, stderr } = process;
const progress = stderr.isTTY ? new Progress(stderr, () => performance.now()) : undefined;

// A reader that has seen enough (`| head`) is no error.
let isRead = true;
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  isRead = false;
});

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  isColoured: pc.isColorSupported && stdout.isTTY,
  columns: stdout.columns,
  out: text => {
    progress?.clear();
    return text && isRead ? new Promise(resolve => stdout.write(text, () => resolve())) : undefined;
  },
  err: text => {
    progress?.clear();
    stderr.write(text);
  },
  isRead: () => isRead,
  ...(progress && { progress }),
}).then(code => {
  // Only set, so that a long output is still written out.
  process.exitCode = code;
});
