import { Uri } from "vscode";
import { LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node";
import { ID, NAME } from "./start.ts";

/** The server as a process of its own. */
export function makeClient(extension: Uri, options: LanguageClientOptions): LanguageClient {
  const module = Uri.joinPath(extension, "dist/server.js").fsPath;
  return new LanguageClient(ID, NAME, { module, transport: TransportKind.ipc }, options);
}
