import type { LaidCell, Layout } from "../layout.ts";
import { matrixOf } from "../matrix.ts";
import { randomFrom, type Random } from "../random.ts";
import type { Style } from "../write.ts";

interface Spread {
  /** How the words of a cell end: "0 |", or "0" over a line with the bar. */
  readonly closing: " |" | "\n|";
  /**
   * Bars for the places that merged cells leave: "all", at the end of each row, so many on a line; "some", as many as there
   * happen to be, behind any cell.
   */
  readonly pads: "none" | "all" | "some";
  /** What comes before a row. */
  readonly opening?: string;
  /** What the first cell of a row opens with. */
  readonly mark?: string;
}

/** A cell a line with a bar to end it, as converters write pages in which every cell holds a paragraph. */
export const barLines = ({ closing, pads, opening = "", mark = "" }: Spread): Style => ({
  table: (layout, textOf) => {
    const random = randomOf(layout, textOf);
    return matrixOf(layout, "compact", textOf)
      .flatMap(row => [
        ...(opening ? [opening] : []),
        ...row.flatMap((cell, at) => [
          (at === 0 ? mark : "") + cell + closing,
          ...(pads === "some" && random.oneIn(9) ? [padOf(random)] : []),
        ]),
        ...(pads === "all" && row.length < layout.width ? ["|".repeat(layout.width - row.length)] : []),
      ])
      .join("\n");
  },
});

/** A row a line, but here and there a cell is broken behind its bar, or behind its words. */
export const brokenRows: Style = {
  table: (layout, textOf) => {
    const random = randomOf(layout, textOf);
    return matrixOf(layout, "compact", textOf)
      .map(row => row.map(cell => `${cell}${random.oneIn(3) ? "\n|" : " |"}`))
      .map(row => row.join(random.oneIn(4) ? " " : "\n"))
      .join("\n");
  },
};

const padOf = (random: Random): string => "|".repeat(random.int(2, 6));

/** What differs from table to table, and is the same for the same table. */
const randomOf = (layout: Layout, textOf: (cell: LaidCell) => string): Random =>
  randomFrom(
    [...layout.rows.flat().map(textOf).join()].reduce(
      (sum, unit) => (sum * 31 + unit.charCodeAt(0)) >>> 0,
      7,
    ),
  );
