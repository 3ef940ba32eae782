import { Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { decodeAnyhow } from "../../server/src/encoding/decode.ts";

/** Reads for the server what it can't reach itself; a file that isn't there is null. */
export const answerReads = (client: BaseLanguageClient): Disposable =>
  client.onRequest(
    "gouji/readFile",
    async ({ uri }: { readonly uri: string }) => (await readText(Uri.parse(uri))) ?? null,
  );

/** A file's text, in whichever encoding the command line reads too; undefined for one that isn't there. */
export async function readText(uri: Uri): Promise<string | undefined> {
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  return bytes && decodeAnyhow(bytes);
}
