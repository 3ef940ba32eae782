import type { LaidCell, Layout } from "../layout.ts";
import { widthOf } from "../marked.ts";
import { pad, wrap } from "../wrap.ts";
import type { Style } from "../write.ts";

/** Words on a line, from a column on. */
interface Words {
  readonly left: number;
  readonly text: string;
}

/** How wide the columns of labels are, the last the widest; in columns, two a letter. */
const LABELS = [4, 6, 16] as const;
const NARROWEST = 6;

/** As programs that take text out of PDF lay it out: each cell broken to its width, in the middle of the rows that it spans. */
export const laidOut: Style = {
  table: (layout, textOf) => {
    const lefts = leftsOf(layout, textOf);
    const broken = (cell: LaidCell): string[] => {
      const width = (lefts[cell.column + cell.columns] ?? 0) - (lefts[cell.column] ?? 0) - 1;
      return wrap(textOf(cell), width);
    };
    const tops = topsOf(layout, broken);
    const lines: Words[][] = Array.from({ length: tops.at(-1) ?? 0 }, () => []);
    for (const [row, cells] of layout.rows.entries())
      for (const cell of cells) {
        const pieces = broken(cell);
        const [top = 0, bottom = 0] = [tops[row], tops[row + cell.rows]];
        const first = top + Math.floor((bottom - top - pieces.length) / 2);
        for (const [at, text] of pieces.entries())
          lines[first + at]?.push({ left: lefts[cell.column] ?? 0, text });
      }
    return lines.map(lineOf).join("\n");
  },
};

/** Where each column begins, and where the last ends. */
function leftsOf(layout: Layout, textOf: (cell: LaidCell) => string): number[] {
  const cells = layout.rows.flat();
  const labels = Math.max(0, ...cells.flatMap(each => (isLabel(each) ? each.column + each.columns : [])));
  const lefts = [0];
  for (let column = 0; column < layout.width; column++) {
    const figures = cells.filter(each => each.content.kind === "figure" && each.column === column);
    const longest = Math.max(NARROWEST, ...figures.map(each => widthOf(textOf(each))));
    const width = column < labels ? (LABELS[LABELS.length - labels + column] ?? 0) : longest;
    lefts.push((lefts.at(-1) ?? 0) + width + (column < labels ? 1 : 2));
  }
  return lefts;
}

const isLabel = ({ content }: LaidCell): boolean => content.kind === "label" || content.kind === "group";

/** The line that each row begins on, and behind the last: as high as its cells, the last of a group as the group needs. */
function topsOf(layout: Layout, broken: (cell: LaidCell) => string[]): number[] {
  const tops = [0];
  for (const row of layout.rows.keys()) {
    const bottoms = layout.rows
      .slice(0, row + 1)
      .flatMap((cells, from) =>
        cells.map(cell => (from + cell.rows === row + 1 ? (tops[from] ?? 0) + broken(cell).length : 0)),
      );
    tops.push(Math.max((tops.at(-1) ?? 0) + 1, ...bottoms));
  }
  return tops;
}

const lineOf = (words: readonly Words[]): string =>
  words
    .toSorted((a, b) => a.left - b.left)
    .reduce((line, { left, text }) => pad(line, left) + text, "")
    .trimEnd();
