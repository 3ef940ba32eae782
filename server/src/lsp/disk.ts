import { readdir, readFile, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { decodeAnyhow } from "../encoding/decode.ts";
import type { FolderEntry } from "./lastYears.ts";
import { MOST_MEGABYTES } from "../encoding/size.ts";

/** A file's text; undefined where there is none, it can't be read or no report is so large. Pipes and devices are no files. */
export async function readDiskText(uri: string): Promise<string | undefined> {
  try {
    const path = fileURLToPath(uri);
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > MOST_MEGABYTES * 1e6) return undefined;
    return decodeAnyhow(await readFile(path));
  } catch {
    return undefined;
  }
}

/** What a folder holds; nothing where it can't be read. */
export async function listDiskFolder(uri: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
    return entries.map(entry => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return [];
  }
}

/** Addresses of the texts in and below a folder; what can't be read is passed over. */
export async function* textsIn(folder: string): AsyncIterable<string> {
  const path = fileURLToPath(folder);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const uri = `${pathToFileURL(path).href}/${encodeURIComponent(entry.name)}`;
    if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) yield* textsIn(uri);
    else if (entry.isFile() && /\.(?:md|markdown|txt|html?)$/i.test(entry.name)) yield uri;
  }
}
