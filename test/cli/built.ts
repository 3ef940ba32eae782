import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { commandLine } from "../../esbuild.mjs";

/** The command line as `npm ci` builds it, into a folder that is gone when the test is over. */
export async function builtCommandLine(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-built-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await Promise.all(commandLine(folder, false).map(options => build(options)));
  return join(folder, "cli.js");
}
