import { readCell } from "../../server/src/core/number/cell.ts";
import type { Alignment } from "../../server/src/core/report/tables/alignment.ts";
import type { StreamCell } from "../../server/src/core/report/tables/stream.ts";
import { verbatim } from "../../server/src/core/text/mapped.ts";
import { spanOf } from "../../server/src/core/text/span.ts";

/** The cells behind a row's label, _ for an empty one. */
export const cellsOf = (row: string): StreamCell[] =>
  row.split(" ").map((words, column) => {
    const text = words === "_" ? "" : words;
    const span = spanOf(0, text.length);
    return { column, content: verbatim(text, span), reading: readCell(text), span };
  });

/** What stands in each column, ? where no cell is left, and what has no column behind +. */
export const shown = ({ cells, extra }: Alignment): string => {
  const wordsOf = (cell: StreamCell | undefined): string => (cell ? cell.content.text || "_" : "?");
  return [...cells.map(wordsOf), ...(extra.length ? ["+", ...extra.map(wordsOf)] : [])].join(" ");
};
