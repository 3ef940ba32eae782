import { performance } from "node:perf_hooks";
import { buffer } from "node:stream/consumers";
import pc from "picocolors";
import { run } from "./cli/program.ts";
import { Progress } from "./cli/progress.ts";
import { Exit } from "./cli/terminal.ts";

const { stdout, stderr } = process;
const progress = stderr.isTTY ? new Progress(stderr, () => performance.now()) : undefined;

// A reader that has seen enough (`| head`) is no error.
let isRead = true;
stdout.on("error", (error: NodeJS.ErrnoException) => {
  isRead = false;
  if (error.code !== "EPIPE") complain(`输出写不出去 can't write the output: ${error.message}`);
});

// What can't be complained of anywhere shows in the code alone.
stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exitCode = Exit.trouble;
});

/** What ends the work, in a sentence. */
function complain(words: string): void {
  stderr.write(`gouji: ${words}\n`);
  process.exitCode = Exit.trouble;
}

function folder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

async function main(cwd: string): Promise<void> {
  const code = await run(process.argv.slice(2), {
    cwd,
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
    input: () => buffer(process.stdin),
    ...(progress && { progress }),
  });
  // Only set, so that a long output is still written out.
  process.exitCode ??= code;
}

const cwd = folder();
if (cwd === undefined) complain("当前文件夹已经不在 the current folder is gone");
else main(cwd).catch((error: Error) => complain(`程序出错 internal error: ${error.stack}`));
