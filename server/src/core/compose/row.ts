import { cellKey, type GridReading, type RowReading } from "../report/report.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { spanOf } from "../text/span.ts";

/**
 * A row written as another one of the grid is, with other words and figures; undefined where that can't be done line by
 * line, or where the model's line has other words in it, such as a group's label or a note.
 */
export function rowLike(
  text: string,
  grid: GridReading,
  model: RowReading,
  label: string,
  figure: (column: string) => string,
): string | undefined {
  if (!isLineByLine(model) || !model.label) return undefined;
  const { line } = model;
  if (/[\r\n]/.test(text.slice(line.start, line.end))) return undefined;
  const edits: Edit[] = [{ span: model.label, newText: label }];
  for (const column of grid.columns) {
    const cell = grid.cells.get(cellKey(model.entry.key, column.key));
    if (cell?.content.kind !== "figure") return undefined;
    edits.push({ span: cell.span, newText: figure(column.key) });
  }
  const own = edits.map(({ span, newText }) => ({
    span: spanOf(span.start - line.start, span.end - line.start),
    newText,
  }));
  const words = text.slice(line.start, line.end);
  const left = applyEdits(
    words,
    own.map(({ span }) => ({ span, newText: "" })),
  );
  return /[\p{L}\p{N}]/u.test(left.replace(/&#?[a-z0-9]{2,8};/gi, "")) ? undefined : applyEdits(words, own);
}

/** Whether every row is one line of the draft. */
export const isLineByLine = ({ notation }: RowReading): boolean =>
  notation === "tsv" || notation === "bars" || notation === "gfm";
