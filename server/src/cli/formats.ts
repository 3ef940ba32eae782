import { printableJson } from "../core/index.ts";
import type { CheckedFile } from "./checkFile.ts";
import type { TextStyle } from "./textStyle.ts";
import { placesInText } from "./findingPlaces.ts";
import { formatFindings } from "./findingsText.ts";
import type { MistakenSettings } from "./folderSettings.ts";
import { fileEntry, settingsEntry } from "./jsonFormat.ts";
import type { UnreadPath } from "./paths.ts";
import { formatFile } from "./textFormat.ts";
import { formatUnread } from "./unreadText.ts";

/** A way to print what was found, an entry at a time. */
export interface Format {
  readonly opening: string;
  readonly separator: string;
  file(file: CheckedFile, style: TextStyle): string;
  /** A settings file is there only for its mistakes. */
  settings(settings: MistakenSettings, style: TextStyle): string;
  closing(end: End, style: TextStyle): string;
}

/** What is said once all files were seen. */
export interface End {
  /** How many were printed. */
  readonly entries: number;
  readonly summary: string;
  /** Found, but not read. */
  readonly unread: readonly UnreadPath[];
  /** Complained of already, on standard error. */
  readonly refused: readonly UnreadPath[];
}

export type FormatName = keyof typeof formats;

export const formats = {
  text: {
    opening: "",
    separator: "",
    file: formatFile,
    settings: ({ path, text, findings }, style) => formatFindings(placesInText(path, text), findings, style),
    closing: ({ summary, unread }, style) => formatUnread(unread, style) + summary,
  },
  /** docs/findings.schema.json */
  json: {
    opening: '{\n  "version": 1,\n  "files": [',
    separator: ",",
    file: (file, { language }) => indented(fileEntry(file, language)),
    settings: (settings, { language }) => indented(settingsEntry(settings, language)),
    closing: ({ entries, unread, refused }, { language }) => {
      const list = [...refused, ...unread].map(({ path, reason }) =>
        indented({ path, reason: reason[language] }),
      );
      const end = (count: number) => (count ? "\n  ]" : "]");
      return `${end(entries)},\n  "unread": [${list.join(",")}${end(list.length)}\n}\n`;
    },
  },
} as const satisfies Record<string, Format>;

const indented = (entry: unknown): string =>
  `\n${printableJson(JSON.stringify(entry, undefined, 2))}`.replaceAll("\n", "\n    ");
