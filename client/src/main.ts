import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { outputs } from "./output.ts";
import { restarts } from "./running.ts";
import { clientOptions, NAME, start } from "./start.ts";

/** One bundle for both hosts, of which each loads its own way to start the server. In a browser extensions run in a worker. */
const host = () => ("importScripts" in globalThis ? import("./inBrowser.ts") : import("./onDesktop.ts"));

let client: BaseLanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const { makeClient } = await host();
  const options = { ...clientOptions, ...outputs(NAME, context), errorHandler: restarts(() => made) };
  const made: BaseLanguageClient = makeClient(context.extensionUri, options);
  client = made;
  start(made, context);
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
