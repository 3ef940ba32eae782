import { Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Reads for the server what it can't reach itself; a file that isn't there is null. */
export const answerReads = (client: BaseLanguageClient): Disposable =>
  client.onRequest(
    "gouji/readFile",
    async ({ uri }: { readonly uri: string }) => (await readText(Uri.parse(uri))) ?? null,
  );

/** A file's text, in UTF-8 or else in GB18030, as Chinese offices save texts; undefined for one that isn't there. */
export async function readText(uri: Uri): Promise<string | undefined> {
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
