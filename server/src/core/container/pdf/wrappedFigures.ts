import type { PageRun } from "./pageRun.ts";

/** Lines of one cell stand no further apart than so many heights. */
const FURTHEST = 1.6;

/**
 * Lines of a page in which a figure that a narrow cell breaks stands whole on its first line. A line goes on with figures
 * of the line above where it has nothing but digits, each right below the longest figures there.
 */
export function withWholeFigures(lines: readonly (readonly PageRun[])[]): (readonly PageRun[])[] {
  const whole: (readonly PageRun[])[] = [];
  let above: readonly PageRun[] = [];
  for (const line of lines) {
    const broken = goingOn(above, line);
    if (!broken) whole.push(line);
    else whole[whole.length - 1] = (whole.at(-1) ?? []).map(run => withRest(run, line, above));
    above = line;
  }
  return whole;
}

/** Whether all of a line is what is left of figures above it. */
function goingOn(above: readonly PageRun[], line: readonly PageRun[]): boolean {
  const [first] = line;
  const top = above[0];
  if (!first || !top || top.y - first.y > FURTHEST * first.height) return false;
  const longest = Math.max(...above.map(({ words }) => words.length));
  return line.every(run => {
    const broken = isFigure(run) && above.find(each => isFigure(each) && stands(run, each));
    return broken && broken.words.length === longest && run.words.length <= longest;
  });
}

const isFigure = ({ words }: PageRun): boolean => /^[\d.]+$/.test(words);

/** Whether a run stands below another: at its beginning, in its middle or at its end. */
function stands(run: PageRun, above: PageRun): boolean {
  const near = run.height / 4;
  const shift = run.x - above.x;
  const longer = above.width - run.width;
  return [0, longer / 2, longer].some(expected => Math.abs(shift - expected) < near);
}

function withRest(run: PageRun, line: readonly PageRun[], above: readonly PageRun[]): PageRun {
  const rest = line.find(each => stands(each, above.find(one => one.x === run.x) ?? run));
  return rest && isFigure(run) ? { ...run, words: run.words + rest.words } : run;
}
