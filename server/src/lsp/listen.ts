import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server.ts";

/**
 * Serves the client that started this process, over what its arguments name: --node-ipc, --stdio, --socket=… or --pipe=…
 * Ends with the client, however that ends.
 */
export const listen = (): void => startServer(createConnection(ProposedFeatures.all), { readFile: fromDisk });

async function fromDisk(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch {
    return undefined;
  }
}
