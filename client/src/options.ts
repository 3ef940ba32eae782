import { Uri, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

export const ID = "gouji";
export const NAME = "勾稽 Gouji";

/** Drafts of any scheme: on disk, unsaved, remote or virtual. Whether one is a report the server tells by its content. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [
    { language: "disclosure-report" },
    { language: "markdown" },
    { language: "plaintext" },
    { pattern: "**/gouji.json" },
  ],
  diagnosticPullOptions: { onChange: true },
  initializationOptions: { readsFiles: true },
};

/** Reads for the server what it can't reach itself; a file that isn't there is null. */
export const answerReads = (client: BaseLanguageClient) =>
  client.onRequest("gouji/readFile", async ({ uri }: { readonly uri: string }) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
