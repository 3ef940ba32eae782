import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, ID, NAME, start } from "./start.ts";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient(ID, NAME, { module, transport: TransportKind.ipc }, clientOptions);
  await start(client, context);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
