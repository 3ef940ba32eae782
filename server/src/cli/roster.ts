import { resolve, dirname } from "node:path";
import { parse } from "csv-parse/sync";
import { say, type RosterEntry } from "../core/index.ts";
import { readDraftFile } from "./draftFile.ts";
import type { Refusal } from "./readBytes.ts";

/**
 * The units that are to report, from a CSV file of names and, where it has them, files from its own folder. A first line that
 * says what the columns are is left out; in a line with more than these two, the others are too.
 */
export function readRoster(path: string): readonly RosterEntry[] | Refusal {
  const file = readDraftFile(path);
  if ("reason" in file) return file;
  let lines: string[][];
  try {
    lines = parse(file.text, { relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    return { reason: malformed((error as Error).message) };
  }
  const entries = HEAD.test(lines[0]?.[0] ?? "") ? lines.slice(1) : lines;
  return entries.flatMap(([name = "", document = ""]) =>
    name ? [{ name, ...(document && { document: resolve(dirname(path), document) }) }] : [],
  );
}

const HEAD = /^(?:单位|机关|部门|序号|名称)/;

const malformed = (words: string) => say(`CSV 读不出来：${words}`, `no CSV that can be read: ${words}`);
