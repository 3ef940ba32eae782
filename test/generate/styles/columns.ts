import { matrixOf, type Merging } from "../matrix.ts";
import { widthOf } from "../marked.ts";
import { pad, wrap } from "../wrap.ts";
import type { Style } from "../write.ts";

interface Spacing {
  /** Where the figures of a row stand whose label takes several lines; labels stay on one line unless said. */
  readonly wrapped?: "top" | "middle";
  /** A single space instead of as many as bring the columns below each other. */
  readonly isNarrow?: boolean;
  /** The full-width space. */
  readonly isFullWidth?: boolean;
}

/** Spaces between cells, as PDF gives them. */
export const columns = (merging: Merging, { wrapped, isNarrow, isFullWidth }: Spacing = {}): Style => ({
  table: (layout, textOf) => {
    const rows = matrixOf(layout, merging, textOf).map(row =>
      row.map(text => wrap(text, wrapped ? 18 : 200)),
    );
    const widths: number[] = [];
    for (const row of rows) {
      const isLabelled = row.some(lines => lines.length > 0);
      for (const [i, lines] of row.entries())
        if (isLabelled) widths[i] = Math.max(widths[i] ?? 0, ...lines.map(widthOf));
    }
    return rows
      .flatMap(row => {
        const height = Math.max(...row.map(lines => lines.length));
        const middle = wrapped === "middle" ? Math.floor((height - 1) / 2) : 0;
        return Array.from({ length: height }, (_, line) =>
          row.map(lines =>
            lines.length === 1 && height > 1 ? (line === middle ? lines[0] : "") : (lines[line] ?? ""),
          ),
        );
      })
      .map(cells =>
        isNarrow
          ? cells.filter(Boolean).join(" ")
          : cells
              .map((cell, i) => `${pad(cell ?? "", widths[i] ?? 0)}  `)
              .join("")
              .trimEnd(),
      )
      .map(line =>
        isFullWidth ? line.replace(/ {2,}/g, gap => "\u3000".repeat(Math.ceil(gap.length / 2) + 1)) : line,
      )
      .join("\n");
  },
});
