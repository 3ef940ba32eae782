import { MappedBuilder } from "../text/mapped.ts";
import { textOf } from "../text/span.ts";
import {
  columnOf,
  columnsAmong,
  gapAt,
  type Columns,
  type Extent,
  type RowExtents,
} from "./columnGeometry.ts";
import type { ColumnRow } from "./columnRows.ts";
import type { RawCell } from "./document.ts";
import { cellOf, joinedCell, readCell } from "./inline.ts";
import { extentOf, type Segment } from "./segments.ts";
import { columnsOf, type Metric } from "./width.ts";

/** How wide letters are taken to be, and the columns that figures so stand in. */
interface Layout {
  readonly columns: Columns;
  readonly metric: Metric;
}

/** The cells of each row, by the columns that its page lays figures in; one after another where these can't be told. */
export function cellsOf(text: string, rows: readonly ColumnRow[]): RawCell[][] {
  const pages = pagesOf(text, rows).map(page => ({ page, layout: layoutOf(text, page) }));
  if (pages.some(({ layout }) => !layout)) {
    const width = rows.reduce((most, { figures }) => Math.max(most, figures.length), 0);
    return rows.map(row => partsOf(apart(row, width)).map((pieces, column) => cellAt(text, pieces, column)));
  }
  const labels = pages.reduce((most, { layout }) => Math.max(most, layout?.columns.labels.length ?? 0), 0);
  return pages.flatMap(({ page, layout }) => {
    const shared = layout && withRoomFor(labels, layout);
    return page.map(row => (shared ? alignedCells(text, row, shared) : []));
  });
}

/** A row short of figures with those apart that a space parts, where it so has as many as the table is wide. */
function apart({ labels, figures }: ColumnRow, width: number): RowParts {
  const words = figures.flatMap(figure => figure.words ?? [figure]);
  return { labels, figures: figures.length < width && words.length === width ? words : figures };
}

type RowParts = Pick<ColumnRow, "labels" | "figures">;

/** Each page is laid out by itself, and a form feed opens it. */
function pagesOf(text: string, rows: readonly ColumnRow[]): ColumnRow[][] {
  const pages: ColumnRow[][] = [];
  let end = 0;
  for (const row of rows) {
    const { start } = row.line.span;
    if (!pages.length || text.slice(end, start + 1).includes("\f")) pages.push([]);
    pages.at(-1)?.push(row);
    end = start;
  }
  return pages;
}

/** Under the metric that brings a page's figures below each other. */
function layoutOf(text: string, rows: readonly ColumnRow[]): Layout | undefined {
  const figured = rows.filter(({ figures }) => figures.length);
  for (const metric of METRICS) {
    const place = (segment: Segment): Extent => extentOf(text, segment, metric);
    const extents = figured.map(({ labels, figures }): RowExtents => ({
      labels: labels.flatMap(pieces => pieces.slice(0, 1)).map(place),
      figures: figures.map(figure => (figure.words ?? [figure]).map(place)),
    }));
    const columns = columnsAmong(extents);
    if (columns) return { columns, metric };
  }
  return undefined;
}

const METRICS: readonly Metric[] = ["wide", "wider", "even"];

/** With so many columns of labels, so that those of figures have one number on all pages. */
const withRoomFor = (labels: number, { columns, metric }: Layout): Layout => {
  const missing = labels - columns.labels.length;
  const padded = [...columns.labels, ...Array<number>(missing).fill(Infinity)];
  return { columns: { ...columns, labels: padded }, metric };
};

function alignedCells(text: string, row: ColumnRow, { columns, metric }: Layout): RawCell[] {
  const columnAt = (segment: Segment): number => columnOf(columns, extentOf(text, segment, metric));
  const width = columns.figures.length;
  const { labels, figures } = byColumn(apart(row, width), columnAt);
  const isFull = figures.length === width;
  const cells = partsOf({ labels, figures }).flatMap((pieces, at) => {
    const [first] = pieces;
    const inOrder = columns.labels.length + at - labels.length;
    return first ? [cellAt(text, pieces, isFull && at >= labels.length ? inOrder : columnAt(first))] : [];
  });
  return figures.length && !isFull ? withEmpty(text, row, cells, columns, metric) : cells;
}

/** The figures with those apart that a space parts and that stand in columns of their own. */
const byColumn = ({ labels, figures }: RowParts, columnAt: (segment: Segment) => number): RowParts => ({
  labels,
  figures: figures.flatMap(figure => {
    const words = figure.words ?? [figure];
    return new Set(words.map(columnAt)).size === words.length ? words : [figure];
  }),
});

/** The cells with an empty one in each column of figures that the row leaves blank, if there is room to type there. */
function withEmpty(
  text: string,
  { line: { span } }: ColumnRow,
  cells: readonly RawCell[],
  columns: Columns,
  metric: Metric,
): RawCell[] {
  const line = textOf(text, span);
  const units = columnsOf(line, metric);
  const taken = new Set(cells.map(cell => cell.column));
  const empty = columns.figures.flatMap((extent, i) => {
    const column = columns.labels.length + i;
    const gap = taken.has(column) ? undefined : gapAt(line, units, extent);
    const home = gap && { start: span.start + gap.start, end: span.start + gap.end };
    return home ? [cellOf(new MappedBuilder().build(home), column, home)] : [];
  });
  return [...cells, ...empty].sort((a, b) => a.column - b.column);
}

const partsOf = ({ labels, figures }: RowParts): (readonly Segment[])[] => [
  ...labels,
  ...figures.map(figure => [figure]),
];

function cellAt(text: string, pieces: readonly Segment[], column: number): RawCell {
  const [first, ...more] = pieces.map(piece => piece.span);
  const home = first ?? { start: 0, end: 0 };
  return more.length ? joinedCell(text, [home, ...more], column, home) : readCell(text, home, column);
}
