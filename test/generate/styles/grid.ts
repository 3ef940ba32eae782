import type { LaidCell, Layout } from "../layout.ts";
import { widthOf } from "../marked.ts";
import { pad, wrap } from "../wrap.ts";
import type { Style } from "../write.ts";

/** Tables drawn with +---+ and |, merged cells and all, long labels over several lines, as pandoc gives them. */
export const grid: Style = {
  heading: (depth, number, words) => `${"#".repeat(depth)} ${number}${words}`,
  table: (layout, textOf) => {
    const left = sums(columnWidths(layout, textOf).map(width => width + 3));
    const lines = new Map(
      layout.rows.flat().map(cell => {
        const room = (left[cell.column + cell.columns] ?? 0) - (left[cell.column] ?? 0) - 3;
        return [cell, wrap(textOf(cell), room).map(line => ` ${pad(line, room)} `)];
      }),
    );
    const top = sums(
      layout.rows.map(
        row =>
          1 + Math.max(1, ...row.filter(cell => cell.rows === 1).map(cell => lines.get(cell)?.length ?? 1)),
      ),
    );
    /** By rows, then columns; a wide character leaves the place after it empty. */
    const canvas = Array.from({ length: (top.at(-1) ?? 0) + 1 }, () =>
      Array<string>((left.at(-1) ?? 0) + 1).fill(" "),
    );
    const put = (y: number, x: number, text: string): void => void ((canvas[y] ?? [])[x] = text);
    const stroke = (y: number, x: number, text: string): void => {
      if (canvas[y]?.[x] !== "+") put(y, x, text);
    };
    for (const [row, cells] of layout.rows.entries()) {
      for (const cell of cells) {
        const [x0 = 0, x1 = 0] = [left[cell.column], left[cell.column + cell.columns]];
        const [y0 = 0, y1 = 0] = [top[row], top[row + cell.rows]];
        for (const y of [y0, y1]) for (let x = x0 + 1; x < x1; x++) stroke(y, x, "-");
        for (const x of [x0, x1]) for (let y = y0 + 1; y < y1; y++) stroke(y, x, "|");
        for (const y of [y0, y1]) for (const x of [x0, x1]) put(y, x, "+");
        for (const [i, line] of (lines.get(cell) ?? []).entries()) {
          put(y0 + 1 + i, x0 + 1, line);
          for (let x = x0 + 2; x < x0 + 1 + widthOf(line); x++) put(y0 + 1 + i, x, "");
        }
      }
    }
    return canvas.map(row => row.join("")).join("\n");
  },
};

/** Figures as wide as they are, labels up to ten characters. */
function columnWidths(layout: Layout, textOf: (cell: LaidCell) => string): number[] {
  const widths = Array<number>(layout.width).fill(4);
  for (const cell of layout.rows.flat()) {
    if (cell.columns > 1) continue;
    widths[cell.column] = Math.max(widths[cell.column] ?? 0, Math.min(20, widthOf(textOf(cell))));
  }
  return widths;
}

const sums = (sizes: readonly number[]): number[] =>
  sizes.reduce((edges, size) => [...edges, (edges.at(-1) ?? 0) + size], [0]);
