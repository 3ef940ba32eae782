import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../root.ts";

const page = readFileSync(path.join(root, "docs/editors.md"), "utf8");

/** The blocks of a language that stand under a heading of docs/editors.md, in their order. */
export function linesUnder(heading: string, language: string): readonly string[] {
  const under = page.split(/^## /m).find(section => section.startsWith(`${heading}\n`)) ?? "";
  return [...under.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, of, lines = ""]) =>
    of === language ? [lines] : [],
  );
}
