import { parentPort } from "node:worker_threads";
import { readPages } from "./pdfPages.ts";

/** What the thread runs that reads PDFs: it is sent the bytes of one after the other, and answers with its pages. */
parentPort?.on("message", (bytes: Uint8Array) => {
  void readPages(bytes).then(pages => parentPort?.postMessage(pages));
});
