import { cover, type Span } from "../../text/span.ts";
import type { MappedText } from "../../text/mapped.ts";
import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import {
  isBeside,
  isPiece,
  namesOne,
  partsOf,
  pieceAmong,
  withoutMargin,
  type RowParts,
} from "./labelPieces.ts";
import { notationOf, rowOf, type StreamCell, type StreamRow } from "./stream.ts";

/**
 * The rows with the labels put together again that line ends have torn, as in a PDF whose columns are narrow: 1.属 over
 * 于国 over 家秘 over 密. The figures may stand behind any piece, or between two.
 */
export function mendedLabels(rows: readonly StreamRow[], labels: AxisLabels): StreamRow[] {
  const mended: StreamRow[] = [];
  for (let at = 0; at < rows.length;) {
    const torn = tornRow(rows, at, labels);
    mended.push(torn?.row ?? (rows[at] as StreamRow));
    at = torn?.end ?? at + 1;
  }
  return mended.some(row => notationOf(row) === "columns") ? withFiguresAbove(mended, labels) : mended;
}

function withFiguresAbove(rows: readonly StreamRow[], labels: AxisLabels): StreamRow[] {
  const joined: StreamRow[] = [];
  for (const [at, row] of rows.entries()) {
    const figures = figuresAbove(rows, at, labels);
    if (figures) joined[joined.length - 1] = withFigures(row, figures);
    else joined.push(row);
  }
  return joined;
}

/**
 * The figures of a label that stand in the row above it, as they do beside its middle, if a little higher: where spaces
 * hold the table, no label above lacks figures, and none stand below.
 */
function figuresAbove(
  rows: readonly StreamRow[],
  at: number,
  labels: AxisLabels,
): readonly StreamCell[] | undefined {
  const own = partsOf(rows[at]);
  const text = own?.isSpaced && !own.figures.length ? own.words.at(-1)?.content.text : undefined;
  if (text === undefined || !namesOne(labels, text) || labels.isGroup(text)) return undefined;
  const above = partsOf(rows[at - 1]);
  if (!above?.figures.length || !isBeside(above, labels) || !rows[at - 2]?.figures) return undefined;
  return partsOf(rows[at + 1])?.words.length === 0 ? undefined : above.figures;
}

const withFigures = ({ span, cells, block }: StreamRow, figures: readonly StreamCell[]): StreamRow =>
  rowOf(figures.map(figure => figure.span).reduce(cover, span), [...cells, ...figures], block);

/** The row whose label is in pieces from `at` on, as many as make a label; undefined where they make none. */
function tornRow(
  rows: readonly StreamRow[],
  at: number,
  labels: AxisLabels,
): { row: StreamRow; end: number } | undefined {
  const opening = rows[at]?.texts ? partsOf(rows[at]) : undefined;
  const first = opening && pieceAmong(opening, text => labels.opens(text));
  if (!first || isWhole(first, opening, rows[at + 1], labels)) return undefined;
  let { figures } = opening;
  const pieces = [first];
  let whole: { row: StreamRow; end: number } | undefined;
  let text = first.content.text;
  let beside = 0;
  for (let end = at + 1; labels.opens(text) && end < rows.length; end++) {
    const parts = partsOf(rows[end]);
    if (!parts || (figures.length && parts.figures.length)) break;
    const next = pieceAmong(parts, more => labels.opens(text + more) || namesOne(labels, text + more));
    if (!next && !isBeside(parts, labels)) break;
    if (next && whole && namesOne(labels, next.content.text)) break;
    if (parts.figures.length) ({ figures } = parts);
    if (!next) {
      if (parts.words.length && ++beside > BOUNDS.beside) break;
      continue;
    }
    pieces.push(next);
    text += next.content.text;
    if (namesOne(labels, text))
      whole = { row: joinedRow(rows.slice(at, end + 1), pieces, figures), end: end + 1 };
    if ((whole && parts.figures.length) || pieces.length > BOUNDS.pieces) break;
  }
  return whole;
}

/** Whether a label is all there: as the form has it, and not in a short form that goes on in the row below. */
function isWhole(
  { content: { text } }: StreamCell,
  { figures }: RowParts,
  next: StreamRow | undefined,
  labels: AxisLabels,
): boolean {
  if (!namesOne(labels, text)) return false;
  const [below] = withoutMargin(next?.cells ?? []);
  if (!below || !isPiece(below) || figures.length) return true;
  if (namesOne(labels, below.content.text)) return true;
  const longer = text + below.content.text;
  return !labels.opens(longer) && !namesOne(labels, longer);
}

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
