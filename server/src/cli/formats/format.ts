import type { CheckedFile } from "../checkFile.ts";
import type { MistakenSettings } from "../folderSettings.ts";
import type { UnreadPath } from "../paths.ts";
import type { TextStyle } from "../textStyle.ts";

/** A way to print what was found, an entry at a time. */
export interface Format {
  readonly opening: string;
  readonly separator: string;
  /** Whether entries are kept until the end, for a document that can't be written before. */
  readonly gathers?: true;
  /** Whether the edits of fixes are in it, which others may make. */
  readonly givesEdits?: true;
  file(file: CheckedFile, style: TextStyle): string;
  /** A settings file is there only for its mistakes. */
  settings(settings: MistakenSettings, style: TextStyle): string;
  closing(end: End, style: TextStyle): string;
}

/** What is said once all files were seen. */
export interface End {
  /** How many were printed or gathered. */
  readonly entries: number;
  /** Those that were kept. */
  readonly gathered: readonly string[];
  readonly summary: string;
  /** Found, but not read. */
  readonly unread: readonly UnreadPath[];
  /** Complained of already, on standard error. */
  readonly refused: readonly UnreadPath[];
}
