import { draftOfPages } from "../core/container/pdf/index.ts";
import { refusals, type ContainedDraft, type DocumentRefusal } from "../core/container/index.ts";
import { PdfThread } from "./pdfThread.ts";

let thread: PdfThread | undefined;

/** Reads the words of a PDF. Never throws. */
export async function readPdf(bytes: Uint8Array): Promise<ContainedDraft | DocumentRefusal> {
  const pages = PdfThread.isBuilt
    ? await (thread ??= new PdfThread()).read(bytes)
    : await (await import("./pdfPages.ts")).readPages(bytes);
  if (typeof pages === "string") return refusals[pages];
  const draft = draftOfPages(pages);
  // Words that are drawn, of which none can be told.
  return draft === refusals.scanned && pages.some(({ drawsWords }) => drawsWords) ? refusals.unmapped : draft;
}
