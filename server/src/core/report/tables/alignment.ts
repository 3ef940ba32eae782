import { BOUNDS } from "./bounds.ts";
import { isFiller, isText, type StreamCell } from "./stream.ts";

/** One way to lay a row's cells on the columns. */
export interface Alignment {
  /** One for each column; undefined where the row has no cell left. */
  readonly cells: readonly (StreamCell | undefined)[];
  /** Cells with something in them that no column is left for. */
  readonly extra: readonly StreamCell[];
  /** The cell that holds two figures, where these have been taken apart. */
  readonly joined?: StreamCell;
  /** Geometry column of the first, where the row's last cells were cut off, and are blank. */
  readonly cutOffFrom?: number;
}

/**
 * The ways to lay the cells behind a row's label on `width` columns so that no figure is left over: the cells stand in
 * order, and blank ones before and after may be no cells of the grid at all. At most
 * one cell may be missing at the end: a row that is shorter could be laid in too many ways to be told.
 */
export function alignmentsOf(values: readonly StreamCell[], width: number): Alignment[] {
  const filled: number[] = [];
  values.forEach((cell, i) => {
    if (!isFiller(cell)) filled.push(i);
  });
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined)
    return values.length < width - 1 ? [] : [windowAt(values, Math.max(0, values.length - width), width)];
  if (filled.length === width) return [spread(values, filled)];
  if (figuresBeforeNotes(values, width)) return [notesBehind(values)];
  if (last - first + 1 > width) return overfull(values, filled, width);
  const starts: number[] = [];
  for (let start = Math.max(0, last - width + 1); start <= first; start++)
    if (start + width <= values.length + 1) starts.push(start);
  return starts.map(start => windowAt(values, start, width));
}

/** As many figures as columns, perhaps with blank cells between them that merged cells left behind. */
const spread = (values: readonly StreamCell[], filled: readonly number[]): Alignment => ({
  cells: filled.map(i => values[i]),
  extra: [],
});

/** Whether a row has a figure for each column, and words behind them only. */
function figuresBeforeNotes(values: readonly StreamCell[], width: number): boolean {
  const figures = values.filter(cell => !isFiller(cell) && !isText(cell));
  return (
    figures.length === width &&
    values.findIndex(isText) > values.lastIndexOf(figures[width - 1] as StreamCell)
  );
}

const notesBehind = (values: readonly StreamCell[]): Alignment => ({
  cells: values.filter(cell => !isFiller(cell) && !isText(cell)),
  extra: values.filter(isText),
});

/**
 * More cells than columns: all figures but one where that is enough, so many cells that stand together, or so many figures
 * with the empty cells between them gone.
 */
function overfull(values: readonly StreamCell[], filled: readonly number[], width: number): Alignment[] {
  if (filled.length > BOUNDS.overfullWidths * width) return [];
  const figures = filled.map(i => values[i] as StreamCell);
  if (filled.length === width + 1) return withoutEach(figures);
  const starts = filled.slice(0, Math.max(1, filled.length - width + 1));
  const together = starts.map(start => windowAt(values, start, width));
  const hasBlanksWithin = (filled.at(-1) ?? 0) - (filled[0] ?? 0) >= filled.length;
  if (filled.length <= width || !hasBlanksWithin) return together;
  return [...together, ...starts.map((_, i) => windowAt(figures, i, width))];
}

const withoutEach = (figures: readonly StreamCell[]): Alignment[] =>
  figures.map((figure, i) => ({ cells: figures.toSpliced(i, 1), extra: [figure] }));

function windowAt(values: readonly StreamCell[], start: number, width: number): Alignment {
  return {
    cells: Array.from({ length: width }, (_, i) => values[start + i]),
    extra: values.filter((cell, i) => (i < start || i >= start + width) && !isFiller(cell)),
  };
}

/** The ways in which one cell, not the last, may have dropped out of a row that is one short. */
export function alignmentsWithGap(values: readonly StreamCell[], width: number): Alignment[] {
  const cells = values.length === width - 1 ? values : withoutSurplusFillers(values, width);
  if (cells.length !== width - 1) return [];
  return Array.from({ length: width - 1 }, (_, gap) => ({
    cells: Array.from({ length: width }, (_, i) => (i === gap ? undefined : cells[i < gap ? i : i - 1])),
    extra: [],
  }));
}

/** The cells from the first figure to the last; where these are more than there are columns, fillers among them are none. */
function withoutSurplusFillers(values: readonly StreamCell[], width: number): readonly StreamCell[] {
  const first = values.findIndex(cell => !isFiller(cell));
  const cells = values.slice(Math.max(0, first), values.findLastIndex(cell => !isFiller(cell)) + 1);
  return cells.length > width ? cells.filter(cell => !isFiller(cell)) : cells;
}
