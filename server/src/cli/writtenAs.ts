import { extname } from "node:path";
import { check, documentOf, say } from "../core/index.ts";
import type { Content } from "../core/container/index.ts";
import { NOT_A_REPORT } from "./textFormat.ts";
import type { Refusal } from "./readBytes.ts";

/** A draft as the file of that name is to hold it, by the ending of its name; a reason where it can't be. */
export async function writtenAs(path: string, draft: string): Promise<Uint8Array | string | Refusal> {
  const ending = extname(path).toLowerCase();
  const write = writers.find(([endings]) => endings.includes(ending))?.[1];
  if (!write) return { reason: UNKNOWN };
  const checked = check(draft, { isFinal: true });
  if (!checked) return { reason: NOT_A_REPORT };
  return write(await import("../core/container/index.ts"), documentOf(checked.report));
}

type Container = typeof import("../core/container/index.ts");

const writers: readonly (readonly [
  endings: readonly string[],
  write: (container: Container, contents: readonly Content[]) => Uint8Array | string,
])[] = [
  [[".docx"], ({ wordOfDocument }, contents) => wordOfDocument(contents)],
  [[".html", ".htm"], ({ pageOfDocument }, contents) => pageOfDocument(contents)],
  [[".md", ".markdown"], ({ textOfDocument }, contents) => textOfDocument(contents, "markdown")],
  [[".txt"], ({ textOfDocument }, contents) => textOfDocument(contents, "plain")],
];

const UNKNOWN = say("只能写成 .docx、.html、.md、.txt", "can only be written as .docx, .html, .md or .txt");
