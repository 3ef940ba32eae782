import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, ID, NAME, start } from "./start.ts";

/** The browser's own; no other of its types are needed here. */
declare const Worker: new (url: string) => never;

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist/browser/server.js");
  client = new LanguageClient(ID, NAME, new Worker(module.toString(true)), clientOptions);
  await start(client, context);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
