import type { Language } from "../core/index.ts";
import type { Baseline } from "./baseline.ts";
import type { FormatName } from "./formats/index.ts";

/** How files are to be checked, and what is to be printed. */
export interface CheckOptions {
  readonly format: FormatName;
  readonly failOn: "error" | "warning" | "never";
  readonly failOnUnread?: boolean;
  readonly maxWarnings?: number;
  readonly form: string;
  readonly previous?: string;
  readonly lang: Language;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly track?: boolean;
  /** Whether only errors are printed. */
  readonly quiet?: boolean;
  /** What an earlier round found, and the file that it is in. */
  readonly earlier?: { readonly path: string; readonly baseline: Baseline };
  /** Threads at most. */
  readonly jobs?: number;
  /** Whether what came of files is kept for the next time. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}
