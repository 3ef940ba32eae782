import { FileSystemError, FileType, Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toBase64 } from "../../server/src/encoding/base64.ts";
import { decodeAnyhow } from "../../server/src/encoding/decode.ts";
import { MOST_MEGABYTES } from "../../server/src/encoding/size.ts";
import type { FolderEntry } from "../../server/src/lsp/files.ts";
import { words } from "./words.ts";

/** Reads for the server what it can't reach itself: a file that isn't there is null, a folder that isn't there is empty. */
export const answerReads = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest("gouji/readFile", async ({ uri }: Asked): Promise<string | null> => {
    const bytes = await readBytes(Uri.parse(uri));
    return bytes instanceof Uint8Array ? decodeAnyhow(bytes) : null;
  }),
  client.onRequest("gouji/readBytes", async ({ uri }: Asked): Promise<string | null> => {
    const bytes = await readBytes(Uri.parse(uri));
    return bytes instanceof Uint8Array ? toBase64(bytes) : null;
  }),
  client.onRequest("gouji/stampOf", async ({ uri }: Asked) => (await stampOf(Uri.parse(uri))) ?? null),
  client.onRequest("gouji/listFolder", ({ uri, isStamped = false }: Asked) =>
    listFolder(Uri.parse(uri), isStamped),
  ),
];

interface Asked {
  readonly uri: string;
  readonly isStamped?: boolean;
}

async function listFolder(folder: Uri, isStamped: boolean): Promise<FolderEntry[]> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  return Promise.all(
    entries.map(async ([name, type]) => {
      const isFolder = (type & FileType.Directory) !== 0;
      const stamp = isStamped && !isFolder ? await stampOf(Uri.joinPath(folder, name)) : undefined;
      return { name, isFolder, ...(stamp !== undefined && { stamp }) };
    }),
  );
}

/** Another one once a file was written anew; undefined for one that isn't there. */
export const stampOf = (uri: Uri): Promise<string | undefined> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    ({ mtime, size }) => `${mtime} ${size}`,
    () => undefined,
  );

/** A file's bytes, or why they aren't read. */
export async function readBytes(uri: Uri): Promise<Uint8Array | { readonly reason: string }> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size <= MOST_MEGABYTES * 1e6) return await workspace.fs.readFile(uri);
    return {
      reason: words(
        `超过 ${MOST_MEGABYTES} MB，不像年报，没有读`,
        `larger than ${MOST_MEGABYTES} MB, which no report is; not read`,
      ),
    };
  } catch (error) {
    const isGone = error instanceof FileSystemError && error.code === "FileNotFound";
    return {
      reason: isGone ? words("文件不存在", "there is no such file") : String((error as Error).message),
    };
  }
}
