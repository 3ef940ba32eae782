import type { Span } from "../text/span.ts";
import type { Segment } from "./segments.ts";

/** A line of a table that spaces hold. */
export interface ColumnLine {
  readonly span: Span;
  readonly segments: readonly Segment[];
  /** Whether it follows the line before at once. */
  readonly isAdjacent: boolean;
}

/** A row: labels, each of a line or more, and figures, all of them on one line. */
export interface ColumnRow {
  readonly labels: Segment[][];
  figures: readonly Segment[];
  /** The line that the figures stand on, or the first. */
  line: ColumnLine;
  readonly lines: Span[];
}

/**
 * Puts the lines of a table together to rows. A label that a column is too narrow for goes on below, and its figures may
 * stand on any of its lines; only labels with a number of their own can be told to go on.
 */
export function rowsOf(lines: readonly ColumnLine[]): ColumnRow[] {
  const rows: ColumnRow[] = [];
  for (const line of lines) {
    const at = line.segments.findIndex(segment => segment.isFigure);
    const labels = at < 0 ? line.segments : line.segments.slice(0, at);
    const figures = at < 0 ? [] : line.segments.slice(at);
    const row = rows.at(-1);
    if (row && line.isAdjacent && goesOn(row, labels, figures)) {
      for (const label of labels) {
        const above = partAbove(row, label);
        if (above) above.push(label);
        else row.labels.unshift([label]);
      }
      row.lines.push(line.span);
      if (figures.length) Object.assign(row, { figures, line });
    } else {
      rows.push({ labels: labels.map(label => [label]), figures, line, lines: [line.span] });
    }
  }
  return rows;
}

/**
 * Whether a line's labels, none with a number of its own, each go on with one of the row that has. Where the line brings
 * the row's figures it may bring its group's label as well.
 */
const goesOn = (row: ColumnRow, labels: readonly Segment[], figures: readonly Segment[]): boolean => {
  if (figures.length && row.figures.length) return false;
  if (!figures.length && isHeadingOver(row, labels)) return false;
  if (!row.labels.some(([first]) => first?.isMarked)) return false;
  if (row.labels.some(pieces => pieces.some(piece => piece.right > (figures[0]?.left ?? Infinity))))
    return false;
  const [first, ...rest] = labels;
  const bringsGroup = figures.length > 0 && first?.isMarked && rest.length > 0 && !partAbove(row, first);
  return (bringsGroup ? rest : labels).every(
    label => !label.isMarked && !isOverFigures(row, label) && partAbove(row, label) !== undefined,
  );
};

/** Whether a row is one long label over several, or over one that begins far from its left end: a heading over a head. */
const isHeadingOver = ({ labels, figures }: ColumnRow, below: readonly Segment[]): boolean => {
  const [only, ...others] = labels;
  const [first] = only ?? [];
  if (!first?.isMarked || only?.length !== 1 || others.length || figures.length) return false;
  const isHead = below.length > 1 || below.every(({ left }) => left > first.left + INDENT);
  return first.right - first.left > WIDEST_LABEL && isHead;
};

/** In columns, two a letter. */
const WIDEST_LABEL = 20;
const INDENT = 4;

const isOverFigures = ({ figures }: ColumnRow, { right }: Segment): boolean =>
  right > (figures[0]?.left ?? Infinity);

/** The label that another, further down, would belong to. */
const partAbove = ({ labels }: ColumnRow, { left, right }: Segment): Segment[] | undefined =>
  labels.find(pieces =>
    [pieces[0], pieces.at(-1)].some(piece => piece && left < piece.right && piece.left < right),
  );
