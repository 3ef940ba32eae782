import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

/** A file's text; undefined where there is none, it can't be read or no report is so large. */
export async function readDiskText(uri: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(fileURLToPath(uri));
    return bytes.length > LARGEST ? undefined : decoded(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8, else GB18030, as Chinese offices save texts. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
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

/** No report comes near it, in bytes. */
const LARGEST = 8_000_000;
