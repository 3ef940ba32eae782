import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { Headers } from "./headers.ts";
import { lifecycle } from "./lifecycle.ts";
import { startServer } from "./server.ts";

/**
 * Serves the client that started this process, over what its arguments name: --node-ipc, --stdio, --socket=… or --pipe=…
 * Ends with the client, however that ends, and with a message where the client doesn't speak the protocol.
 */
export function listen(): void {
  const connection = createConnection(ProposedFeatures.all, lifecycle());
  if (process.argv.includes("--stdio")) watchHeaders();
  startServer(connection, { readFile: fromDisk });
}

function watchHeaders(): void {
  const headers = new Headers();
  process.stdin.on("data", (chunk: Buffer) => {
    const wrong = headers.write(chunk);
    if (wrong === undefined) return;
    process.stderr.write(`gouji: ${wrong}\n`);
    process.exit(1);
  });
}

async function fromDisk(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), "utf8");
  } catch {
    return undefined;
  }
}
