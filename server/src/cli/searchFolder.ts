import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { extname, join } from "node:path";
import { isHidden, say, unreadFormat, type Message } from "../core/index.ts";
import { IgnoreFiles } from "./ignoreFiles.ts";
import { systemReason } from "./systemReason.ts";

/** What was found in a folder: a draft, or what may be one and can't be read, with the reason. */
export interface FoundFile {
  /** Below the folder that is searched, with forward slashes. */
  readonly path: string;
  readonly unread?: Message;
}

const DRAFTS = /^\.(?:txt|md|markdown|html?|docx|xlsx|pdf)$/i;

/** Whether a file may be a draft, by its name. */
export const isDraftName = (name: string): boolean => DRAFTS.test(extname(name));

/**
 * Searches a folder to its depths, each folder once, in the order of the names, but not in node_modules nor in what a dot
 * or, as in the lock files of Word, ~$ hides, nor in what ignore files leave out. Nothing that is found is opened. Never throws: what the system doesn't show is an entry with its reason.
 */
export const searchFolder = (folder: string): Generator<FoundFile> =>
  search(folder, "", IgnoreFiles.above(folder), new Set());

/** The same with what ignore files leave out. */
export const searchEverywhere = (folder: string): Generator<FoundFile> =>
  search(folder, "", undefined, new Set());

function* search(
  folder: string,
  below: string,
  ignored: IgnoreFiles | undefined,
  seen: Set<string>,
): Generator<FoundFile> {
  let names: Dirent[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: below.slice(0, -1) || ".", unread: unreadFolder(systemReason(error)) };
    return;
  }
  const visible = names.filter(({ name }) => !isHidden(name));
  const here = ignored?.below(folder);
  for (const { name, isFolder, reason } of visible.map(entry => kindOf(folder, entry)).sort(byName)) {
    if (here?.leavesOut(join(folder, name), isFolder)) continue;
    if (isFolder) yield* search(join(folder, name), `${below}${name}/`, here, seen);
    else if (reason) yield { path: below + name, unread: reason };
    else if (isDraftName(name)) yield { path: below + name };
  }
}

interface FileKind {
  readonly name: string;
  readonly isFolder: boolean;
  /** Why it can't be read, where it may be a draft. */
  readonly reason?: Message | undefined;
}

function kindOf(folder: string, entry: Dirent): FileKind {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true };
  const maybeDraft = isDraftName(name);
  if (entry.isFile() && !name.includes(UNDECODED))
    return { name, isFolder: false, reason: unreadFormat(name) };
  try {
    const stats = statSync(join(folder, name));
    if (stats.isDirectory()) return { name, isFolder: true };
    if (stats.isFile()) return { name, isFolder: false, reason: unreadFormat(name) };
    return { name, isFolder: false, reason: maybeDraft ? NO_FILE : undefined };
  } catch (error) {
    const reason = name.includes(UNDECODED) ? STRANGE_NAME : systemReason(error);
    return { name, isFolder: false, reason: maybeDraft ? reason : unreadFormat(name) && reason };
  }
}

/** Stands for bytes of a name that are no UTF-8; such a name leads to no file. */
const UNDECODED = "\ufffd";

/** As the paths of what is in them would be sorted. */
const byName = (one: FileKind, other: FileKind): number => (sortName(one) < sortName(other) ? -1 : 1);
const sortName = ({ name, isFolder }: FileKind): string => (isFolder ? `${name}/` : name);

/** A pipe, a socket, a device: reading it may never end. */
export const NO_FILE = say(
  "不是普通文件（管道、设备等），没有读",
  "no regular file (a pipe, a device); not read",
);
const STRANGE_NAME = say(
  "文件名不是 UTF-8 编码，打不开，请改名后再检查",
  "its name isn't UTF-8 and leads to no file; rename it",
);
const unreadFolder = ({ zh, en }: Message): Message => say(`文件夹打不开：${zh}`, `unreadable folder: ${en}`);
