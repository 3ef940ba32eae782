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
  line: Pick<ColumnLine, "span">;
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
    const row = rows.at(-1);
    const whole = at < 0 ? line.segments : line.segments.slice(0, at);
    const labels = row ? whole.flatMap(label => byPart(row, label)) : whole;
    const figures = at < 0 ? [] : line.segments.slice(at);
    if (row && line.isAdjacent && goesOn(row, labels, figures)) {
      for (const label of labels) {
        const above = partAbove(row, label);
        if (above) above.push(label);
        else row.labels.unshift([label]);
      }
      row.lines.push(line.span);
      if (figures.length) Object.assign(row, { figures, line });
    } else {
      rows.push({ labels: whole.map(label => [label]), figures, line, lines: [line.span] });
    }
  }
  return rows.flatMap((row, at) => (mayBeHeading(row, rows[at + 1]) ? byLine(row) : [row]));
}

/** Whether a row is one label numbered as headings are, without figures and none below: it may be a heading over other lines. */
const mayBeHeading = ({ labels: [only, ...others], figures }: ColumnRow, below?: ColumnRow): boolean =>
  only?.[0]?.mark === "chinese" && !others.length && !figures.length && below?.labels.length !== 0;

const byLine = ({ labels }: ColumnRow): ColumnRow[] =>
  labels
    .flat()
    .map(piece => ({ labels: [[piece]], figures: [], line: { span: piece.line }, lines: [piece.line] }));

/**
 * Whether a line's labels, none with a number of its own, each go on with one of the row that has. Where the line brings
 * the row's figures it may bring its group's label as well.
 */
const goesOn = (row: ColumnRow, labels: readonly Segment[], figures: readonly Segment[]): boolean => {
  if (figures.length && row.figures.length) return false;
  if (!figures.length && isHeadingOver(row, labels)) return false;
  if (!row.labels.some(([first]) => first?.mark)) return false;
  if (row.labels.some(pieces => pieces.some(piece => piece.right > (figures[0]?.left ?? Infinity))))
    return false;
  const [first, ...rest] = labels;
  const bringsGroup = figures.length > 0 && first?.mark && rest.length > 0 && !partAbove(row, first);
  return (bringsGroup ? rest : labels).every(
    label => !label.mark && !isOverFigures(row, label) && partAbove(row, label) !== undefined,
  );
};

/** Whether a row is one long label over several, or over one that begins far from its left end: a heading over a head. */
const isHeadingOver = ({ labels, figures }: ColumnRow, below: readonly Segment[]): boolean => {
  const [only, ...others] = labels;
  const [first] = only ?? [];
  if (!first?.mark || only?.length !== 1 || others.length || figures.length) return false;
  const isHead = below.length > 1 || below.every(({ left }) => left > first.left + INDENT);
  return first.right - first.left > WIDEST_LABEL && isHead;
};

/** In columns, two a letter. */
const WIDEST_LABEL = 20;
const INDENT = 4;

const isOverFigures = ({ figures }: ColumnRow, { right }: Segment): boolean =>
  right > (figures[0]?.left ?? Infinity);

/** The label that another, further down, would belong to: that of a column beside may reach over it by a letter. */
const partAbove = ({ labels }: ColumnRow, below: Segment): Segment[] | undefined =>
  labels.find(pieces => [pieces[0], pieces.at(-1)].some(piece => piece && areInOneColumn(piece, below)));

/** Whether both begin together or have one middle, and stand over each other by more than half of the narrower. */
const areInOneColumn = (one: Segment, other: Segment): boolean => {
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const isAligned =
    Math.abs(one.left - other.left) <= OFF_LEFT ||
    Math.abs(one.left + one.right - other.left - other.right) <= 2 * OFF_MIDDLE;
  return isAligned && 2 * shared > Math.min(one.right - one.left, other.right - other.left);
};

const OFF_LEFT = 2;
const OFF_MIDDLE = 1;

/** The words of a label that a space parts, where some go on with another label above than others, or only some: ）不 秘密 below （三 and 1.属于国家. */
const byPart = (row: ColumnRow, label: Segment): readonly Segment[] => {
  const { words = [] } = label;
  return new Set(words.map(word => partAbove(row, word))).size > 1 ? words : [label];
};
