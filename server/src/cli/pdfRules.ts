import type { PageRule } from "../core/container/pdf/index.ts";

/** What a page draws, as pdf.js lists it. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** a, b, c, d, e, f of a matrix. */
type Matrix = readonly number[];

/** The numbers of what is drawn. */
type Names = Readonly<Record<"save" | "restore" | "transform" | "constructPath" | "endPath", number>>;

/** A filled shape that is no thicker is a rule. */
const THICKEST = 3;
/** A rule that is shorter is a point. */
const SHORTEST = 3;

/** The straight lines that a page draws along its sides, as it is turned for its reader. */
export function rulesIn({ fnArray, argsArray }: Operators, names: Names, turned: Matrix): PageRule[] {
  const rules: PageRule[] = [];
  const kept: Matrix[] = [];
  let matrix = turned;
  for (const [at, name] of fnArray.entries()) {
    const args = argsArray[at];
    if (name === names.save) kept.push(matrix);
    else if (name === names.restore) matrix = kept.pop() ?? matrix;
    else if (name === names.transform) matrix = times(matrix, args as Matrix);
    else if (name === names.constructPath) {
      const [painted, [path]] = args as [number, [ArrayLike<number> | null]];
      if (path && painted !== names.endPath)
        for (const shape of shapesIn(path, matrix)) for (const side of sidesOf(shape)) rules.push(side);
    }
  }
  return rules;
}

const times = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix): Matrix => [
  a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f,
]; // prettier-ignore

type Point = readonly [x: number, y: number];

/** How many numbers follow each of move, line, curve and close. */
const NUMBERS = [2, 2, 6, 0];

/** Points of each shape of a path, from the page's lower left; the screen that it is turned for counts from the top. */
function shapesIn(path: ArrayLike<number>, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const kind = path[at++] ?? 3;
    const count = NUMBERS[kind] ?? 0;
    const last = at + count;
    if (kind === 0) shapes.push([]);
    if (count) {
      const [x, y] = [path[last - 2] ?? 0, path[last - 1] ?? 0];
      shapes.at(-1)?.push([a * x + c * y + e, -(b * x + d * y + f)]);
    } else {
      const shape = shapes.at(-1);
      const first = shape?.[0];
      if (shape && first) shape.push(first);
    }
    at = last;
  }
  return shapes;
}

/** The sides of a shape, or the one rule that a thin one is. */
function sidesOf(shape: readonly Point[]): PageRule[] {
  const whole = around(shape);
  const thickness = Math.min(whole.right - whole.left, whole.top - whole.bottom);
  const sides =
    thickness <= THICKEST ? [whole] : shape.slice(1).map((point, at) => around([shape[at] ?? point, point]));
  return sides.filter(({ left, right, bottom, top }) => {
    const [width, height] = [right - left, top - bottom];
    return Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST;
  });
}

function around(points: readonly Point[]): PageRule {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return { left, right, bottom, top };
}
