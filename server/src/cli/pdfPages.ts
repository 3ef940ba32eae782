import { readFile } from "node:fs/promises";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { rulesIn } from "./pdfRules.ts";
import type { Page, PageRun } from "../core/container/pdf/index.ts";

/** A page, and whether words are drawn on it, though none could be told. */
export type PdfPage = Page & { readonly drawsWords: boolean };

/** Why there are no pages: a name among the reasons why documents are refused. */
export type PdfFault = "tooLarge" | "tooSlow" | "encrypted" | "damagedPdf";

/** A report with its attachments has a tenth of these pages. */
const MOST_PAGES = 500;

/** Reads the words of a PDF's pages with their places; nothing is fetched and no script of it is run. Never throws. */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[] | PdfFault> {
  try {
    return (await pagesOf(bytes)) ?? "tooLarge";
  } catch (error) {
    return (error as Error).name === "PasswordException" ? "encrypted" : "damagedPdf";
  }
}

/** Undefined where there are too many. */
async function pagesOf(bytes: Uint8Array): Promise<PdfPage[] | undefined> {
  const { OPS } = await loadQuietly();
  // What is given is taken over by the reader.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    CMapReaderFactory: CharacterMaps,
    stopAtErrors: false,
  });
  try {
    if (pdf.numPages > MOST_PAGES) return undefined;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const turned = page.getViewport({ scale: 1 }).transform;
      const operators = await page.getOperatorList();
      pages.push({
        runs: items.flatMap(item => ("str" in item ? runOf(item, turned) : [])),
        rules: rulesIn(operators, OPS, turned),
        drawsWords: operators.fnArray.includes(OPS.showText),
      });
      page.cleanup();
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

/** Which letters the codes of simplified Chinese stand for, in files that leave it to their readers to know. */
class CharacterMaps {
  async fetch({ name }: { readonly name: string }): Promise<object> {
    const file = new URL(`cmaps/${name}.bcmap`, import.meta.url);
    return { cMapData: new Uint8Array(await readFile(file)), isCompressed: true };
  }
}

/** What it says of itself while it is loaded would stand in the output. */
async function loadQuietly(): ReturnType<typeof getResolvedPDFJS> {
  const { log } = console;
  console.log = () => {};
  try {
    return await getResolvedPDFJS();
  } finally {
    console.log = log;
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Words of a page as its reader sees them; a screen, which it is turned for, counts from the top. */
function runOf({ str, transform, width, height }: TextItem, turned: readonly number[]): PageRun[] {
  if (!str.trim()) return [];
  const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turned;
  return [
    { words: str.trimEnd(), x: a * x + c * y + e, y: -(b * x + d * y + f), width, height: height || 1 },
  ];
}
