import { cover, type Span } from "../../text/span.ts";
import type { MappedText } from "../../text/mapped.ts";
import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import { isFiller, isText, rowOf, type StreamCell, type StreamRow } from "./stream.ts";

/**
 * The rows with the labels put together again that line ends have torn, as in a PDF whose columns are narrow: 1.属 over
 * 于国 over 家秘 over 密. The figures may stand behind the first piece or the last, or between two.
 */
export function mendedLabels(rows: readonly StreamRow[], labels: AxisLabels): StreamRow[] {
  const mended: StreamRow[] = [];
  for (let at = 0; at < rows.length;) {
    const torn = tornRow(rows, at, labels);
    mended.push(torn?.row ?? (rows[at] as StreamRow));
    at = torn?.end ?? at + 1;
  }
  return mended;
}

/** The row whose label is in pieces from `at` on, as many as make a label; undefined where they make none. */
function tornRow(
  rows: readonly StreamRow[],
  at: number,
  labels: AxisLabels,
): { row: StreamRow; end: number } | undefined {
  if (!rows[at]?.texts) return undefined;
  const cells = withoutMargin(rows[at].cells);
  const [first] = cells;
  if (!first || !isPiece(first) || !labels.opens(first.content.text)) return undefined;
  if (isWhole(first, cells, rows[at + 1], labels)) return undefined;
  let figures: readonly StreamCell[] = cells.slice(1);
  if (figures.some(isText)) return undefined;
  if (figures.every(isFiller)) figures = [];
  const pieces = [first];
  let whole: { row: StreamRow; end: number } | undefined;
  let text = first.content.text;
  for (let end = at + 1; labels.opens(text) && end < rows.length; end++) {
    const cells = withoutMargin((rows[end] as StreamRow).cells);
    if (isRowOfFigures(cells) && !figures.length) {
      figures = cells;
      continue;
    }
    const [next, ...behind] = cells;
    if (!next || !isPiece(next) || behind.some(isText) || (behind.length && figures.length)) break;
    if (whole && labels.exact(next.content.text).length) break;
    pieces.push(next);
    text += next.content.text;
    if (behind.length) figures = behind;
    if (labels.exact(text).length)
      whole = { row: joinedRow(rows.slice(at, end + 1), pieces, figures), end: end + 1 };
    if (behind.length || pieces.length > BOUNDS.pieces) break;
  }
  return whole;
}

/** The cells from the first that isn't left over from a merged one. */
const withoutMargin = (cells: readonly StreamCell[]): readonly StreamCell[] => {
  const first = cells.findIndex(cell => !isFiller(cell));
  return first > 0 ? cells.slice(first) : cells;
};

/** Whether a label is all there: as the form has it, and not in a short form that goes on in the row below. */
function isWhole(
  { content: { text } }: StreamCell,
  cells: readonly StreamCell[],
  next: StreamRow | undefined,
  labels: AxisLabels,
): boolean {
  if (!labels.exact(text).length) return false;
  const [below] = withoutMargin(next?.cells ?? []);
  if (!below || !isPiece(below) || cells.some((cell, i) => i > 0 && !isFiller(cell))) return true;
  if (labels.exact(below.content.text).length) return true;
  const longer = text + below.content.text;
  return !labels.opens(longer) && !labels.exact(longer).length;
}

const isRowOfFigures = (cells: readonly StreamCell[]): boolean => cells.length > 1 && !cells.some(isText);

const isPiece = (cell: StreamCell): boolean => isText(cell) && cell.content.text.length < BOUNDS.labelLength;

function joinedRow(
  rows: readonly StreamRow[],
  pieces: readonly StreamCell[],
  figures: readonly StreamCell[],
): StreamRow {
  const [first] = pieces as [StreamCell];
  const last = pieces.at(-1) ?? first;
  const { block } = rows[0] as StreamRow;
  const label = { ...first, content: joined(pieces), span: cover(first.span, last.span) };
  return rowOf(rows.map(row => row.span).reduce(cover), [label, ...figures], block);
}

/** The pieces' words as one text; what reaches over several comes from all that lies between. */
function joined(pieces: readonly StreamCell[]): MappedText {
  const starts: number[] = [];
  let text = "";
  for (const { content } of pieces) {
    starts.push(text.length);
    text += content.text;
  }
  const placeOf = (from: number, to: number): Span => {
    const at = starts.findLastIndex(start => start <= from);
    const by = starts[at] ?? 0;
    return (pieces[at] as StreamCell).content.source({ start: from - by, end: to - by });
  };
  return {
    text,
    source: ({ start, end }) =>
      end > start ? cover(placeOf(start, start + 1), placeOf(end - 1, end)) : placeOf(start, start),
  };
}
