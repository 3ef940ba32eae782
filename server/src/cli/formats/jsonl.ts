import { printableJson } from "../../core/index.ts";
import { fileEntry, settingsEntry } from "../jsonFormat.ts";
import type { Format } from "./format.ts";
import { unreadEntries } from "./unread.ts";

/** A line for each file as `json` has it, then one for each that wasn't checked: for programs that read as it is written. */
export const jsonl: Format = {
  givesEdits: true,
  opening: "",
  separator: "",
  file: (file, { language }) => lineOf(fileEntry(file, language)),
  settings: (settings, { language }) => lineOf(settingsEntry(settings, language)),
  closing: (end, { language }) => unreadEntries(end, language).map(lineOf).join(""),
};

const lineOf = (entry: unknown): string => `${printableJson(JSON.stringify(entry))}\n`;
