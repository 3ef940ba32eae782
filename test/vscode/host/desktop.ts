import { readFileSync } from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { root } from "../../root.ts";
import { onPath } from "./onPath.ts";
import { startGroup, type Group } from "./group.ts";
import type { Scratch } from "./scratch.ts";

/** Whether a window can be shown here. */
const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** An installed VS Code: the one named by `VSCODE_PATH`, else `code`. */
export function installedDesktop(): string | undefined {
  return process.env.VSCODE_PATH || (hasDisplay ? onPath("code") : undefined);
}

/** A VS Code to run tests in: the one named by `VSCODE_PATH`, else a download, where one answers. */
export async function desktopForTests(): Promise<string | undefined> {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  if (!hasDisplay) return undefined;
  const releases = "https://update.code.visualstudio.com/api/releases/stable";
  const answers = await fetch(releases, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  if (!answers?.ok) return undefined;
  return downloadAndUnzipVSCode({ version: "stable", cachePath: path.join(root, ".vscode-host", "desktop") });
}

/** Opens `file:line` of the scratch workspace in a window that runs the extension from this folder. */
export function openDesktop(program: string, scratch: Scratch, place: string): Group {
  const args = ["--new-window", "--wait", "--disable-workspace-trust"];
  args.push(`--extensionDevelopmentPath=${root}`, `--user-data-dir=${scratch.user}`);
  args.push(`--extensions-dir=${scratch.extensions}`, scratch.workspace, "--goto", place);
  const shell = program.endsWith(".cmd");
  const group = startGroup(shell ? `"${program}"` : program, shell ? args.map(arg => `"${arg}"`) : args, {
    stdio: "inherit",
    shell,
  });
  const end = () => endWindow(scratch);
  // Before the scratch folder is removed.
  process.prependListener("exit", end);
  void group.ended.catch(() => undefined).then(() => process.off("exit", end));
  return group;
}

/** The command `code` leaves its window to a process of its own, which notes its id here. */
function endWindow(scratch: Scratch): void {
  try {
    const id = Number(readFileSync(path.join(scratch.user, "code.lock"), "utf8"));
    if (id > 1) process.kill(id);
  } catch {
    // The window is closed already.
  }
}
