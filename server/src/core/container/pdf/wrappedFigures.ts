import type { PageRun } from "./pageRun.ts";

/** Lines of one cell stand no further apart than so many heights. */
const FURTHEST = 1.6;

/** No cell beside a label is so narrow that it breaks a shorter figure. */
const SHORTEST_BROKEN = 3;

/**
 * Lines of a page in which a figure that a narrow cell breaks stands whole on its first line. A line goes on with figures
 * of the line above where each of its own stands right below one of the longest there, and there are fewer of them; words
 * beside them are what is left of a label.
 */
export function withWholeFigures(lines: readonly (readonly PageRun[])[]): (readonly PageRun[])[] {
  const whole: (readonly PageRun[])[] = [];
  let above: readonly PageRun[] = [];
  for (const line of lines) {
    if (goesOn(above, line)) {
      const figures = line.filter(isFigure);
      whole[whole.length - 1] = (whole.at(-1) ?? []).map(run => withRest(run, figures, above));
      if (figures.length < line.length) whole.push(line.filter(run => !isFigure(run)));
    } else whole.push(line);
    above = line;
  }
  return whole;
}

/** Whether all figures of a line are what is left of figures above it. */
function goesOn(above: readonly PageRun[], line: readonly PageRun[]): boolean {
  const [first] = line;
  const top = above[0];
  if (!first || !top || top.y - first.y > FURTHEST * first.height) return false;
  const figures = line.filter(isFigure);
  const figuresAbove = above.filter(isFigure);
  const longest = Math.max(...figuresAbove.map(({ words }) => words.length));
  if (!figures.length) return false;
  const hasLabel = figures.length < line.length || figuresAbove.length < above.length;
  const isCell = (run: PageRun): boolean => isApart(run, line) && isApart(run, above);
  if (hasLabel && (longest < SHORTEST_BROKEN || figures.length >= figuresAbove.length)) return false;
  if (hasLabel && !figures.every(isCell)) return false;
  return figures.every(run => {
    const broken = figuresAbove.find(each => stands(run, each));
    return broken && broken.words.length === longest && run.words.length <= longest;
  });
}

/** Whether no words touch a run, or would if it stood on this line: in a sentence they do. */
const isApart = (run: PageRun, line: readonly PageRun[]): boolean =>
  line.every(
    other =>
      isFigure(other) ||
      other.x > run.x + run.width + run.height ||
      other.x + other.width < run.x - run.height,
  );

const isFigure = ({ words }: PageRun): boolean => /^[\d.]+$/.test(words);

/** Whether a run stands below another: at its beginning, in its middle or at its end. */
function stands(run: PageRun, above: PageRun): boolean {
  const near = run.height / 4;
  const shift = run.x - above.x;
  const longer = above.width - run.width;
  return [0, longer / 2, longer].some(expected => Math.abs(shift - expected) < near);
}

function withRest(run: PageRun, figures: readonly PageRun[], above: readonly PageRun[]): PageRun {
  const rest = figures.find(each => stands(each, above.find(one => one.x === run.x) ?? run));
  return rest && isFigure(run) ? { ...run, words: run.words + rest.words } : run;
}
