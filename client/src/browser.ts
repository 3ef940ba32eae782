import { Uri, type ExtensionContext } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { clientOptions, ID, NAME, start } from "./start.ts";

type Port = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

/** The browser's own; no other of its types are needed here. */
declare const Worker: new (url: string) => Port;

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist/browser/server.js").toString(true);
  let worker: Port | undefined;
  // A worker of its own for each start. What VS Code calls a Worker is no instance of one, so the client is given its ends.
  const startWorker = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(module);
    const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
    return Promise.resolve({ reader, writer });
  };
  client = new LanguageClient(ID, NAME, startWorker as never, clientOptions);
  start(client, context);
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
