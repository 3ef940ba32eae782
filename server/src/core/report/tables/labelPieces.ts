import type { AxisLabels } from "./axisLabels.ts";
import { BOUNDS } from "./bounds.ts";
import { part } from "./glued.ts";
import { foldLabel } from "./label.ts";
import { isFiller, isText, notationOf, type StreamCell, type StreamRow } from "./stream.ts";

/** A row that may have a piece of a label. */
export interface RowParts {
  /** One text, or none; where spaces hold the table, those of the label's group before it. */
  readonly words: readonly StreamCell[];
  /** What stands behind; none where that is only left over from merged cells. */
  readonly figures: readonly StreamCell[];
  readonly isSpaced: boolean;
}

export function partsOf(row: StreamRow | undefined): RowParts | undefined {
  if (!row) return undefined;
  const cells = withoutMargin(row.cells);
  const behind = cells.findLastIndex(isText) + 1;
  const [words, figures] = [cells.slice(0, behind), cells.slice(behind)];
  const isSpaced = notationOf(row) === "columns";
  const isOther = words.length > 1 ? !(isSpaced && words.every(isText)) : cells.length < 2 && !behind;
  return isOther ? undefined : { words, figures: figures.every(isFiller) ? [] : figures, isSpaced };
}

/** What fits of the last of a row's words: all of it, or what a space parts from its group's. */
export function pieceAmong(
  { words, isSpaced }: RowParts,
  fits: (text: string) => boolean,
): StreamCell | undefined {
  const last = words.at(-1);
  if (!last || !isPiece(last)) return undefined;
  const { text } = last.content;
  if (fits(text)) return last;
  const start = isSpaced ? text.lastIndexOf(" ") + 1 : 0;
  return start > 0 && fits(text.slice(start)) ? part(last, { start, end: text.length }) : undefined;
}

/** Whether a row has no words but some of a group's label, which runs beside those of its rows. */
export const isBeside = ({ words, isSpaced }: RowParts, labels: AxisLabels): boolean =>
  words.every(({ content: { text } }) => isSpaced && isOfGroup(text, labels));

const isOfGroup = (text: string, labels: AxisLabels): boolean =>
  labels.isGroup(text) ||
  (!namesOne(labels, text) && (foldLabel(text).mark === "" || labels.opensGroup(text)));

export const namesOne = (labels: AxisLabels, text: string): boolean => labels.exact(text).length > 0;

/** The cells from the first that isn't left over from a merged one. */
export const withoutMargin = (cells: readonly StreamCell[]): readonly StreamCell[] => {
  const first = cells.findIndex(cell => !isFiller(cell));
  return first > 0 ? cells.slice(first) : cells;
};

export const isPiece = (cell: StreamCell): boolean =>
  isText(cell) && cell.content.text.length < BOUNDS.labelLength;
