import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, ID, NAME, start } from "./start.ts";

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.js");
  client = new LanguageClient(ID, NAME, { module, transport: TransportKind.ipc }, clientOptions);
  start(client, context);
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
