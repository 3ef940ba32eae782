import { matrixOf } from "../matrix.ts";
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
