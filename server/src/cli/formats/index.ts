import type { Format } from "./format.ts";

/** The ways to print what was found, each loaded when it is asked for. */
export const formats = {
  text: async () => (await import("./text.ts")).text,
  json: async () => (await import("./json.ts")).json,
  jsonl: async () => (await import("./jsonl.ts")).jsonl,
  github: async () => (await import("./github.ts")).github,
  sarif: async () => (await import("./sarif.ts")).sarif,
  junit: async () => (await import("./junit.ts")).junit,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;
