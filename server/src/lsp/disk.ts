import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { decodeAnyhow } from "../encoding/decode.ts";
import { MOST_MEGABYTES } from "../encoding/size.ts";
import type { FolderEntry } from "./files.ts";

/** A file's text; undefined where there is none, it can't be read or no report is so large. Pipes and devices are no files. */
export async function readDiskText(uri: string): Promise<string | undefined> {
  const bytes = await readDiskBytes(uri);
  return bytes && decodeAnyhow(bytes);
}

export async function readDiskBytes(uri: string): Promise<Uint8Array | undefined> {
  try {
    const path = fileURLToPath(uri);
    const stats = await stat(path);
    return stats.isFile() && stats.size <= MOST_MEGABYTES * 1e6 ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** What a folder holds; nothing where it can't be read. */
export async function listDiskFolder(uri: string, isStamped = false): Promise<readonly FolderEntry[]> {
  try {
    const path = fileURLToPath(uri);
    const entries = await readdir(path, { withFileTypes: true });
    return await Promise.all(
      entries.map(async entry => {
        const isFolder = entry.isDirectory();
        const stats =
          isStamped && !isFolder ? await stat(join(path, entry.name)).catch(() => undefined) : undefined;
        return { name: entry.name, isFolder, ...(stats && { stamp: `${stats.mtimeMs} ${stats.size}` }) };
      }),
    );
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
