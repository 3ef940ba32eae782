import type { CheckedFile } from "./checkFile.ts";
import type { TextStyle } from "./textStyle.ts";
import { formatFindings } from "./findingsText.ts";
import type { MistakenSettings } from "./folderSettings.ts";
import { fileEntry, settingsEntry } from "./jsonFormat.ts";
import { formatFile } from "./textFormat.ts";

/** A way to print what was found, an entry at a time. */
export interface Format {
  readonly opening: string;
  readonly separator: string;
  file(file: CheckedFile, style: TextStyle): string;
  /** A settings file is there only for its mistakes. */
  settings(settings: MistakenSettings, style: TextStyle): string;
  closing(entries: number, summary: string): string;
}

export type FormatName = keyof typeof formats;

export const formats = {
  text: {
    opening: "",
    separator: "",
    file: formatFile,
    settings: ({ path, text, findings }, style) => formatFindings(path, text, findings, style),
    closing: (_entries, summary) => summary,
  },
  /** docs/findings.schema.json */
  json: {
    opening: '{\n  "version": 1,\n  "files": [',
    separator: ",",
    file: (file, { language }) => indented(fileEntry(file, language)),
    settings: (settings, { language }) => indented(settingsEntry(settings, language)),
    closing: entries => (entries ? "\n  ]\n}\n" : "]\n}\n"),
  },
} as const satisfies Record<string, Format>;

const indented = (entry: unknown): string =>
  `\n${JSON.stringify(entry, undefined, 2)}`.replaceAll("\n", "\n    ");
