import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };

/** Serves the files of a folder on 127.0.0.1, to pages from anywhere. */
export async function serveFolder(folder: string): Promise<{ authority: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Content-Type", types[path.extname(file)] ?? "application/octet-stream");
    createReadStream(file)
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { authority: `127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
