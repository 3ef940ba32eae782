import { resolve, dirname } from "node:path";
import { readRoster, say, type RosterEntry } from "../core/index.ts";
import { readDraftFile } from "./draftFile.ts";
import type { Refusal } from "./readBytes.ts";

/** The units that are to report, from a CSV file; their files by whole paths. */
export function readRosterFile(path: string): readonly RosterEntry[] | Refusal {
  const file = readDraftFile(path);
  if ("reason" in file) return file;
  const lines = readRoster(file.text);
  if (!lines) return { reason: UNCLOSED };
  return lines.map(({ name, file }) => ({
    name,
    ...(file !== undefined && { document: resolve(dirname(path), file) }),
  }));
}

const UNCLOSED = say("CSV 里有一个引号没有配对", "a quotation mark in the CSV isn't closed");
