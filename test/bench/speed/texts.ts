import { readdirSync, readFileSync } from "node:fs";
import { generateReport } from "../../generate/report.ts";
import { styles } from "../../generate/styles/index.ts";
import { write } from "../../generate/write.ts";
import type { Style } from "../../generate/write.ts";

/** The project's sample drafts, by name. */
export const samples = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync("samples", { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => [name, readFileSync(`samples/${name}`, "utf8")]),
  );

export const sample = (extension: string): string =>
  [...samples()].find(([name]) => name.endsWith(extension))?.[1] ?? "";

const notations = Object.entries(styles);

/** A report of its own for each seed, each in the next notation. */
export function reportOf(seed: number): { readonly notation: string; readonly text: string } {
  const [notation, style] = notations[seed % notations.length] as [string, Style];
  return { notation, text: write(generateReport(seed), style).text };
}

export const reportIn = (notation: string, seed: number): string =>
  write(generateReport(seed), styles[notation] as Style).text;

/** A unit over and over, to this many bytes of UTF-8. */
export const repeated = (unit: string, bytes: number): string =>
  unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));

/** As much of a text as goes into so many bytes of UTF-8. */
export const cut = (text: string, bytes: number): string =>
  new TextDecoder().decode(Buffer.from(text).subarray(0, bytes), { stream: true });
