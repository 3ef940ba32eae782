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

/** Another one once a file was written anew; undefined where it can't be told. */
export const diskStampOf = (uri: string): Promise<string | undefined> =>
  Promise.resolve(uri)
    .then(fileURLToPath)
    .then(stampAt)
    .catch(() => undefined);

const stampAt = async (path: string): Promise<string> => {
  const { mtimeMs, size } = await stat(path);
  return `${mtimeMs} ${size}`;
};

/** What a folder holds; nothing where it can't be read. */
export async function listDiskFolder(uri: string, isStamped = false): Promise<readonly FolderEntry[]> {
  try {
    const folder = fileURLToPath(uri);
    const entries = await readdir(folder, { withFileTypes: true });
    return await Promise.all(
      entries.map(async entry => {
        const [path, isFolder] = [join(folder, entry.name), entry.isDirectory()];
        const stamp = isStamped && !isFolder ? await stampAt(path).catch(() => undefined) : undefined;
        return { name: entry.name, isFolder, ...(stamp !== undefined && { stamp }) };
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
