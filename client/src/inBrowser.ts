import { Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { ID, NAME } from "./start.ts";

type Port = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

/** The browser's own; no other of its types are needed here. */
declare const Worker: new (url: string) => Port;

/** The server as a worker; a new one each time that it is started. */
export function makeClient(extension: Uri, options: LanguageClientOptions): LanguageClient {
  const script = Uri.joinPath(extension, "dist/server.js").toString(true);
  let worker: Port | undefined;
  // What VS Code calls a Worker is no instance of one, so the client is given its ends.
  const startWorker = (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script);
    const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
    return Promise.resolve({ reader, writer });
  };
  return new LanguageClient(ID, NAME, startWorker as never, options);
}
