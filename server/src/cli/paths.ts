import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { glob } from "tinyglobby";

/** A file to be checked. */
export interface Target {
  /** As given, or as found below what was given; with forward slashes when found. */
  readonly path: string;
  /** Named by itself rather than found in a folder. */
  readonly isNamed: boolean;
}

export interface Targets {
  /** Each file once, in the order given; those of a folder by name. */
  readonly files: readonly Target[];
  /** Arguments that name nothing, or a folder without drafts. */
  readonly empty: readonly string[];
}

/** What a folder is searched for. */
const DRAFTS = "**/*.{txt,md,markdown}";

/** Files, folders (searched to their depths, but not in node_modules or dot folders) and globs, as files. */
export async function findTargets(paths: readonly string[], cwd: string): Promise<Targets> {
  const files = new Map<string, Target>();
  const empty: string[] = [];
  for (const path of paths) {
    const found = await targetsOf(path, cwd);
    if (!found.length) empty.push(path);
    for (const target of found) {
      const identity = realpathSync(resolve(cwd, target.path));
      if (!files.has(identity)) files.set(identity, target);
    }
  }
  return { files: [...files.values()], empty };
}

async function targetsOf(path: string, cwd: string): Promise<Target[]> {
  const entry = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (entry && !entry.isDirectory()) return [{ path, isNamed: true }];
  if (!entry) {
    const pattern = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
    return (await search(pattern, cwd)).map(found => ({ path: found, isNamed: true }));
  }
  const folder = path.replace(/[\\/]+$/, "") || "/";
  const prefix = folder === "." ? "" : folder === "/" ? "/" : `${folder}/`;
  return (await search(DRAFTS, resolve(cwd, path))).map(found => ({ path: prefix + found, isNamed: false }));
}

const search = async (pattern: string, cwd: string): Promise<string[]> =>
  (
    await glob(pattern, {
      cwd,
      ignore: ["**/node_modules/**"],
      caseSensitiveMatch: false,
      expandDirectories: false,
    })
  ).sort();
