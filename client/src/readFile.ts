import { Uri, workspace, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Reads for the server what it can't reach itself; a file that isn't there is null. */
export const answerReads = (client: BaseLanguageClient): Disposable =>
  client.onRequest("gouji/readFile", async ({ uri }: { readonly uri: string }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
