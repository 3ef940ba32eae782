import { printableJson } from "../../core/index.ts";
import { fileEntry, settingsEntry } from "../jsonFormat.ts";
import type { Format } from "./format.ts";
import { unreadEntries } from "./unread.ts";

/** One document: docs/findings.schema.json */
export const json: Format = {
  givesEdits: true,
  opening: '{\n  "version": 1,\n  "files": [',
  separator: ",",
  file: (file, { language }) => indented(fileEntry(file, language)),
  settings: (settings, { language }) => indented(settingsEntry(settings, language)),
  closing: (end, { language }) => {
    const list = unreadEntries(end, language).map(indented);
    const close = (count: number) => (count ? "\n  ]" : "]");
    return `${close(end.entries)},\n  "unread": [${list.join(",")}${close(list.length)}\n}\n`;
  },
};

const indented = (entry: unknown): string =>
  `\n${printableJson(JSON.stringify(entry, undefined, 2))}`.replaceAll("\n", "\n    ");
