import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server.ts";

/**
 * Serves the client that started this process, over what its arguments name: --node-ipc, --stdio, --socket=… or --pipe=…;
 * over standard input and output when they name nothing. Ends with the client, however that ends.
 */
export function listen(): void {
  const isNamed = process.argv.some(argument => /^--(?:node-ipc|stdio|socket|pipe)\b/.test(argument));
  startServer(
    isNamed
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
  );
}
