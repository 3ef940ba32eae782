import { realpathSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { say, type Message } from "../core/index.ts";
import { NO_FILE, searchEverywhere, searchFolder } from "./searchFolder.ts";
import { systemReason } from "./systemReason.ts";

/** A file to be checked. */
export interface DraftPath {
  /** As given, or as found below what was given; with forward slashes when found. */
  readonly path: string;
  /** Named by itself rather than found in a folder. */
  readonly isNamed: boolean;
  /** What came on standard input under this name. */
  readonly bytes?: Uint8Array;
}

/** What isn't checked, and why. */
export interface UnreadPath {
  readonly path: string;
  readonly reason: Message;
}

export interface Targets {
  /** Each file once, in the order given; those of a folder by name. */
  readonly files: readonly DraftPath[];
  /** Arguments that lead to no draft: they name nothing, or what can't be opened. */
  readonly refused: readonly UnreadPath[];
  /** What was found in folders and may be a report, but can't be read. */
  readonly unread: readonly UnreadPath[];
}

export interface Search {
  /** Whether ignore files are of no account. */
  readonly isAll?: boolean;
  /** What `-` stands for. */
  readonly input?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What `-` names: standard input. */
export const STANDARD_INPUT = "-";

/** Files, folders (searched to their depths, but not in node_modules or dot folders) and globs, as files. Never throws. */
export async function findTargets(
  paths: readonly string[],
  cwd: string,
  { isAll = false, input }: Search = {},
): Promise<Targets> {
  const files = new Map<string, DraftPath>();
  const refused: UnreadPath[] = [];
  const unread: UnreadPath[] = [];
  const add = (target: DraftPath) => {
    try {
      const identity = realpathSync.native(resolve(cwd, target.path));
      if (!files.has(identity)) files.set(identity, target);
    } catch (error) {
      unread.push({ path: target.path, reason: systemReason(error) });
    }
  };
  for (const path of paths) {
    if (path === STANDARD_INPUT && input) {
      files.set(path, { path: input.name, isNamed: true, bytes: input.bytes });
      continue;
    }
    const found = await look(path, cwd, isAll);
    if ("reason" in found) {
      refused.push({ path, reason: found.reason });
      continue;
    }
    found.files.forEach(add);
    unread.push(...found.unread);
    if (!found.files.length && !found.unread.length) refused.push({ path, reason: NOTHING_THERE });
  }
  return { files: [...files.values()], refused, unread };
}

type Found = Pick<Targets, "files" | "unread"> | { readonly reason: Message };

async function look(path: string, cwd: string, isAll: boolean): Promise<Found> {
  if (!path) return { reason: say("路径是空的", "an empty path") };
  let entry: Stats | undefined;
  try {
    entry = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  } catch (error) {
    return { reason: systemReason(error) };
  }
  if (!entry) return { files: await matching(path, cwd), unread: [] };
  if (entry.isDirectory()) return inFolder(path, cwd, isAll);
  return entry.isFile() ? { files: [{ path, isNamed: true }], unread: [] } : { reason: NO_FILE };
}

function inFolder(path: string, cwd: string, isAll: boolean): Found {
  const folder = path.replace(/[\\/]+$/, "") || "/";
  const prefix = folder === "." ? "" : folder === "/" ? "/" : `${folder}/`;
  const files: DraftPath[] = [];
  const unread: UnreadPath[] = [];
  const root = resolve(cwd, path);
  for (const entry of isAll ? searchEverywhere(root) : searchFolder(root)) {
    if (entry.unread) unread.push({ path: prefix + entry.path, reason: entry.unread });
    else files.push({ path: prefix + entry.path, isNamed: false });
  }
  return { files, unread };
}

async function matching(pattern: string, cwd: string): Promise<DraftPath[]> {
  const { glob } = await import("tinyglobby");
  const slashed = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
  const ignore = ["**/node_modules/**"];
  const found = await glob(slashed, { cwd, ignore, caseSensitiveMatch: false, expandDirectories: false });
  return found.sort().map(path => ({ path, isNamed: true }));
}

export const NOTHING_THERE = say(
  "没有这个文件，也没有与之相符的草稿",
  "no such file, and no draft that matches",
);
