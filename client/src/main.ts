import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { answerReads, clientOptions, ID, NAME } from "./options.ts";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient(ID, NAME, { module, transport: TransportKind.ipc }, clientOptions);
  context.subscriptions.push(answerReads(client));
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
