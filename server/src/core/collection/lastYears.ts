import type { Settings } from "../settings/settings.ts";

/** The names under which an organ may have reported before: its own first, then those that reforms took from it. */
export const organNames = (organ: string, renamed: Settings["renamed"] = []): readonly string[] => [
  organ,
  ...renamed.filter(({ to }) => to === organ).map(({ from }) => from),
];

/** The years that a file is called by. */
export const yearsIn = (fileName: string): readonly number[] =>
  [...fileName.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
