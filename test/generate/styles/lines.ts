import { visible } from "../marked.ts";
import { matrixOf } from "../matrix.ts";
import { wrap } from "../wrap.ts";
import type { Style } from "../write.ts";

/** One cell a line, as copied web pages give tables; empty cells leave no line. */
export const lines = (between: "\n" | "\n\n" = "\n"): Style => ({
  table: (layout, textOf) => matrixOf(layout, "compact", textOf).flat().filter(Boolean).join(between),
});

/** So too, heads broken in two and spaces strayed into figures. */
export const brokenLines: Style = {
  figure: digits => digits.replace(/^(\d)(\d+)$/, "$1 $2"),
  table: (layout, textOf) =>
    matrixOf(layout, "compact", cell => {
      const text = textOf(cell);
      return cell.content.kind === "head" ? text.replace(/^(...)(..)/, "$1\n$2") : text;
    })
      .flat()
      .filter(Boolean)
      .join("\n"),
};

/** So too, with spaces of any kind around the words, as pages have them. */
export const spacedLines: Style = {
  table: (layout, textOf) =>
    matrixOf(layout, "compact", textOf)
      .flat()
      .filter(Boolean)
      .map((cell, i) => `${SPACES[i % SPACES.length]}${cell}${SPACES[(i * 7) % SPACES.length]}`)
      .join("\n\n"),
};

const SPACES = ["", " ", "\u3000", "\u00a0", "  ", "\u200b"];

/**
 * Labels a few letters a line, a row's figures on one: text that a PDF gives out of its narrow columns. The figures stand
 * under all of the label, or behind its first line, where a page may end.
 */
export const tornLines = (figures: "below" | "behind first"): Style => ({
  table: (layout, textOf) =>
    matrixOf(layout, "compact", textOf)
      .map(row => {
        const labels = row.filter(text => text && visible(text) === text).map(text => wrap(text, 14));
        const values = row.filter(text => visible(text) !== text).join(" ");
        const own = labels.pop() ?? [];
        const label =
          figures === "below" || !own.length || !values
            ? [...own, values]
            : [`${own[0]} ${values}`, ...own.slice(1)];
        return [...labels.flat(), ...label].filter(Boolean).join("\n");
      })
      .join("\n"),
});
