import { FileType, Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FolderEntry } from "../../server/src/lsp/lastYears.ts";
import { decodeAnyhow } from "../../server/src/encoding/decode.ts";

/** Reads for the server what it can't reach itself: a file that isn't there is null, a folder that isn't there is empty. */
export const answerReads = (client: BaseLanguageClient): Disposable[] => [
  client.onRequest("gouji/readFile", async ({ uri }: Asked) => (await readText(Uri.parse(uri))) ?? null),
  client.onRequest("gouji/listFolder", async ({ uri }: Asked): Promise<FolderEntry[]> => {
    const entries = await Promise.resolve(workspace.fs.readDirectory(Uri.parse(uri))).catch(() => []);
    return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
  }),
];

interface Asked {
  readonly uri: string;
}

/** A file's text, in whichever encoding the command line reads too; undefined for one that isn't there. */
export async function readText(uri: Uri): Promise<string | undefined> {
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  return bytes && decodeAnyhow(bytes);
}
