import { startServer } from "./lsp/server.ts";

/** One bundle for both hosts, of which each loads its own way to speak. In a browser the server is a worker. */
const host = "importScripts" in globalThis ? import("./lsp/listenInWorker.ts") : import("./lsp/listen.ts");

void host.then(({ listen }) => listen(startServer));
