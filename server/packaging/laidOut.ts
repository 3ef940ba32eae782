import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { getAsset } from "node:sea";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The files that the single file carries, by their paths with commas between; `esbuild.mjs` writes them in. */
declare const CARRIED: string;

let url: string | undefined;

/**
 * Stands in the single file for the place of the program's own module. What is looked for beside it, what threads run and the
 * character maps, is laid out in a folder that nobody else can write to, once it is asked for, and is gone when the program ends.
 */
export const laidOut = {
  get url(): string {
    return (url ??= layOut());
  },
};

function layOut(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "gouji-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const name of CARRIED.split(",")) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(getAsset(name)));
  }
  return pathToFileURL(path.join(folder, "gouji.mjs")).href;
}
