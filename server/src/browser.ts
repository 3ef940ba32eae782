import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { lifecycle } from "./lsp/lifecycle.ts";
import { startServer } from "./lsp/server.ts";

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), lifecycle()));
