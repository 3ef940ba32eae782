import { matrixOf, type Merging } from "../matrix.ts";
import type { Style } from "../write.ts";

interface Edges {
  /** Bars before the first and after the last cell. */
  readonly outer: "both" | "none" | "closing";
  readonly bar?: "|" | "｜";
  /** A line break after each cell's words, so that a row spreads over many lines. */
  readonly broken?: boolean;
  /** Bars behind a row for the places that merged cells leave. */
  readonly isPadded?: boolean;
}

/** Bars between cells, as web pages turned into text have them. */
export const bars = (
  merging: Merging,
  { outer, bar = "|", broken = false, isPadded = false }: Edges,
): Style => ({
  table: (layout, textOf) => {
    const gap = broken ? `\n${bar} ` : bar === "|" ? " | " : bar;
    return matrixOf(layout, merging, textOf)
      .map(row => ({ line: row.join(gap), pads: isPadded ? bar.repeat(layout.width - row.length) : "" }))
      .map(({ line, pads }) =>
        outer === "both"
          ? `${bar} ${line} ${bar}${pads}`
          : outer === "closing"
            ? `${line} ${bar} ${pads}`.trimEnd()
            : line,
      )
      .join("\n");
  },
});
