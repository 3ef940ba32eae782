import type { PageRun } from "./pageRun.ts";
import { withWholeFigures } from "./wrappedFigures.ts";

/** Runs whose feet are as near as this part of their height stand on one line. */
const ONE_LINE = 0.45;
/** Runs that are this many letters apart stand in two columns. */
const APART = 1.2;
const FEWEST_SPACES = 2;
/** A page is no wider, however far out its words stand. */
const MOST_SPACES = 500;

/** The lines of a page, its runs as far apart as on the page, so that columns stay columns: a Chinese letter takes two places. */
export function linesOf(runs: readonly PageRun[]): string[] {
  const letter = median(runs.map(({ words, width }) => width / placesOf(words)));
  return withWholeFigures(inLines(runs)).map(line => {
    let text = "";
    let end = -Infinity;
    for (const { words, x, width } of line) {
      const gap = Math.round(x / letter) - placesOf(text);
      if (x - end >= APART * letter)
        text += " ".repeat(Math.min(MOST_SPACES, Math.max(gap, text ? FEWEST_SPACES : 0)));
      text += words;
      end = x + width;
    }
    return text;
  });
}

/** From the top down, each from the left. */
export function inLines(runs: readonly PageRun[]): PageRun[][] {
  const lines: PageRun[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - run.y < ONE_LINE * Math.min(run.height, first.height)) line.push(run);
    else lines.push([run]);
  }
  return lines.map(line => line.toSorted((a, b) => a.x - b.x));
}

/** A page has no letter narrower than this part of a point. */
const NARROWEST = 0.5;

const median = (widths: readonly number[]): number =>
  Math.max(NARROWEST, widths.toSorted((a, b) => a - b)[widths.length >> 1] ?? 0);

function placesOf(words: string): number {
  let places = 0;
  for (const letter of words) places += letter >= "\u2018" ? 2 : 1;
  return places;
}
