import { matrixOf, type Merging } from "../matrix.ts";
import type { Style } from "../write.ts";

interface Edges {
  /** Bars before the first and after the last cell. */
  readonly outer: "both" | "none" | "closing";
  readonly bar?: "|" | "｜";
  /** A line break after each cell's words, so that a row spreads over many lines. */
  readonly broken?: boolean;
}

/** Bars between cells, as web pages turned into text have them. */
export const bars = (merging: Merging, { outer, bar = "|", broken = false }: Edges): Style => ({
  table: (layout, textOf) => {
    const gap = broken ? `\n${bar} ` : bar === "|" ? " | " : bar;
    return matrixOf(layout, merging, textOf)
      .map(row => row.join(gap))
      .map(line =>
        outer === "both" ? `${bar} ${line} ${bar}` : outer === "closing" ? `${line} ${bar}` : line,
      )
      .join("\n");
  },
});
