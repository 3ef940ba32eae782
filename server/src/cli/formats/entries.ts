import { fileEntry, settingsEntry } from "../jsonFormat.ts";
import type { Format } from "./format.ts";

/** Entries as `json` has them, kept until the end for a document that is made of all of them. */
export const gatheredEntries = {
  opening: "",
  separator: "",
  gathers: true,
  file: (file, { language }) => JSON.stringify(fileEntry(file, language)),
  settings: (settings, { language }) => JSON.stringify(settingsEntry(settings, language)),
} as const satisfies Omit<Format, "closing">;
