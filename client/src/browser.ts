import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { answerReads, clientOptions, ID, NAME } from "./options.ts";

/** The browser's own; no other of its types are needed here. */
declare const Worker: new (url: string) => never;

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist/browser/server.js");
  client = new LanguageClient(ID, NAME, new Worker(module.toString(true)), clientOptions);
  context.subscriptions.push(answerReads(client));
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
