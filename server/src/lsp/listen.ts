import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { diskStampOf, listDiskFolder, readDiskBytes, readDiskText, textsIn } from "./disk.ts";
import { Headers } from "./headers.ts";
import { lifecycle } from "./lifecycle.ts";
import type { startServer } from "./server.ts";

/**
 * Serves the client that started this process, over what its arguments name: --node-ipc, --stdio, --socket=… or --pipe=…
 * Ends with the client, however that ends, and with a message where the client doesn't speak the protocol.
 */
export function listen(serve: typeof startServer): void {
  const connection = createConnection(ProposedFeatures.all, lifecycle());
  if (process.argv.includes("--stdio")) watchHeaders();
  serve(connection, {
    readFile: readDiskText,
    readBytes: readDiskBytes,
    listFolder: listDiskFolder,
    stampOf: diskStampOf,
    listFiles: textsIn,
  });
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
