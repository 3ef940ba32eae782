import { matrixOf, type Merging } from "../matrix.ts";
import type { Style } from "../write.ts";

/** Tabs between cells, as word processors and spreadsheets copy tables. */
export const tabs = (merging: Merging, trailing: "kept" | "cut" = "kept"): Style => ({
  table: (layout, textOf) =>
    matrixOf(layout, merging, textOf)
      .map(row => row.join("\t"))
      .map(line => (trailing === "cut" ? line.replace(/\t+$/, "") : line))
      .join("\n"),
});
