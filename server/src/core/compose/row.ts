import { cellKey, type GridReading, type RowReading } from "../report/report.ts";
import { applyEdits, type Edit } from "../text/edit.ts";
import { contains, spanOf } from "../text/span.ts";

/**
 * A row written as another one of the grid is, with other words and figures; undefined where that can't be done line by
 * line, or where the model's line begins with a group's label or has something in it that has no column.
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
  if (/[\p{L}\p{N}]/u.test(text.slice(line.start, model.label.start))) return undefined;
  if (/[\r\n]/.test(text.slice(line.start, line.end))) return undefined;
  if (grid.obstacles.some(({ span }) => contains(line, span))) return undefined;
  const edits: Edit[] = [{ span: model.label, newText: label }];
  for (const column of grid.columns) {
    const cell = grid.cells.get(cellKey(model.entry.key, column.key));
    if (cell?.content.kind !== "figure") return undefined;
    edits.push({ span: cell.span, newText: figure(column.key) });
  }
  return applyEdits(
    text.slice(line.start, line.end),
    edits.map(({ span, newText }) => ({
      span: spanOf(span.start - line.start, span.end - line.start),
      newText,
    })),
  );
}

/** Whether every row is one line of the draft. */
export const isLineByLine = ({ notation }: RowReading): boolean =>
  notation === "tsv" || notation === "bars" || notation === "gfm";
