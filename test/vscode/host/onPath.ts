import { accessSync, constants } from "node:fs";
import path from "node:path";

/** Where a command stands on the search path. */
export function onPath(command: string): string | undefined {
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.flatMap(folder => endings.map(ending => path.join(folder, command + ending))).find(runnable);
}

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
