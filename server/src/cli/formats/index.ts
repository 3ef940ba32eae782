import type { Format } from "./format.ts";

/** The ways to print what was found, each loaded when it is asked for. */
export const formats = {
  text: async () => (await import("./text.ts")).text,
  json: async () => (await import("./json.ts")).json,
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
  silent: async () => (await import("./silent.ts")).silent,
  junit: async () => (await import("./junit.ts")).junit,
} as const satisfies Record<string, () => Promise<Format>>;

/** Those that `--format` offers. */
export const printedFormats = [
  "text",
  "json",
  "jsonl",
  "github",
  "sarif",
  "junit",
] as const satisfies readonly FormatName[];

export type FormatName = keyof typeof formats;
