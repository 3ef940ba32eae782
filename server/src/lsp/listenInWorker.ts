import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { lifecycle } from "./lifecycle.ts";
import type { startServer } from "./server.ts";

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];

/** Serves the client that started this worker, over messages to and fro. */
export const listen = (serve: typeof startServer): void =>
  serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), lifecycle()));
