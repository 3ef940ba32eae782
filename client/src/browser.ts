import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, ID, NAME, start } from "./start.ts";

/** The browser's own; no other of its types are needed here. */
declare const Worker: new (url: string) => { terminate(): void };

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist/browser/server.js").toString(true);
  let worker: InstanceType<typeof Worker> | undefined;
  const startWorker = (): Promise<never> => {
    worker?.terminate();
    worker = new Worker(module);
    return Promise.resolve(worker as never);
  };
  client = new LanguageClient(ID, NAME, startWorker, clientOptions);
  start(client, context);
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
