import { inLines } from "./lines.ts";
import type { PageRun } from "./pageRun.ts";

/** Pages without what stands at the head or foot of each of them, but for its numbers: a printer's date, title and count. */
export function withoutRunningHeads<Page extends { readonly runs: readonly PageRun[] }>(
  pages: readonly Page[],
): readonly Page[] {
  if (pages.length < 2) return pages;
  const lines = pages.map(({ runs }) => inLines(runs));
  const left = new Set<PageRun>();
  for (const side of [0, -1]) {
    const ends = lines.map(of => of.at(side) ?? []);
    const [first = "", ...others] = ends.map(withoutNumbers);
    if (others.every(words => words === first)) for (const run of ends.flat()) left.add(run);
  }
  return pages.map(page => ({ ...page, runs: page.runs.filter(run => !left.has(run)) }));
}

const withoutNumbers = (line: readonly PageRun[]): string =>
  line
    .map(({ words }) => words)
    .join("")
    .replace(/[\d\s]/g, "");
