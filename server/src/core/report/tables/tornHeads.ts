import { isText, rowOf, type StreamCell, type StreamRow } from "./stream.ts";
import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";

/** The rows of a head, those put together again that a line break within its words has torn: 商业 | 科研 over 企业 | 机构. */
export function mendedHead(rows: readonly StreamRow[], labels: AxisLabels): StreamRow[] {
  const mended: StreamRow[] = [];
  for (const row of rows) {
    const above = mended.at(-1);
    const joined = above && joinedRow(above, row, labels);
    if (joined) mended[mended.length - 1] = joined;
    else mended.push(row);
  }
  if (mended.length === rows.length) return mended;
  // What came to no label in the end was not torn.
  const own = new Set(rows.flatMap(row => row.cells));
  const isMended = (row: StreamRow): boolean =>
    row.cells.every(cell => own.has(cell) || labels.exact(cell.content.text).length > 0);
  return mended.every(isMended) ? mended : [...rows];
}

/** The row above with each text of the row below behind the text that it goes on; undefined where one goes on none. */
function joinedRow(above: StreamRow, below: StreamRow, labels: AxisLabels): StreamRow | undefined {
  if (!below.texts) return undefined;
  const cells = [...above.cells];
  let from = 0;
  for (const cell of below.cells.filter(isText)) {
    if (labels.exact(cell.content.text).length) return undefined;
    const at = cells.findIndex(
      (candidate, i) => i >= from && isText(candidate) && opensLabel(candidate, cell, labels),
    );
    const upper = cells[at];
    if (!upper) return undefined;
    const text = upper.content.text + cell.content.text;
    cells[at] = { ...upper, content: { text, source: span => upper.content.source(span) } };
    from = at + 1;
  }
  return rowOf(above.span, cells, above.block);
}

function opensLabel(upper: StreamCell, lower: StreamCell, labels: AxisLabels): boolean {
  const text = upper.content.text + lower.content.text;
  if (text.length > BOUNDS.labelLength || labels.exact(upper.content.text).length) return false;
  return labels.opens(text);
}
