import { columnsOf, lengthOf, minus, NONE, plus, widthOf, type Width } from "./textWidth.ts";

/** A line of a table of tabs. */
export interface TabLine {
  readonly text: string;
  /** What stands in the table's columns, from left to right. */
  readonly cells: readonly ColumnCell[];
  readonly isHead: boolean;
}

/** A head or a figure, or where one would stand. */
export interface ColumnCell {
  /** Where it begins in its line. */
  readonly character: number;
  /** From 0; of a head over several columns the first. */
  readonly column: number;
}

/** How far a cell is moved away from what stands before it, or nearer to it over the tabs between: a length in CSS. */
export interface Shift {
  readonly line: number;
  readonly character: number;
  readonly length: string;
}

/** Between what stands side by side; in digits, as all lengths here that aren't CSS. */
const GAP = 1;
const BEHIND_LABEL = 2;
const NARROWEST_COLUMN = 4;
/** Rows with longer labels stand out, instead of pushing all figures out of sight. */
const WIDEST_LABEL = 68;
/** The share of labels that room is needed for before figures are put under each other. */
const MOST = 3 / 4;

/**
 * What brings a table's figures under their heads; where there is no room for these, under each other. `room` is how wide a
 * line may be, in CSS: only the style sheet knows what that comes to. A line that the editor breaks, since its text is longer
 * than that or than `widest`, is left as it is.
 */
export function shiftsOf(
  lines: readonly TabLine[],
  tabSize: number,
  room: string,
  widest = Infinity,
): Shift[] {
  const measured = lines.map(line => measure(line, tabSize));
  const rows = measured.filter(({ isHead }) => !isHead);
  if (!rows.length) return [];
  const [headed, bare] = [layoutOf(measured, rows), layoutOf(rows, rows)];
  /** Longer than any line where there is more room than that, and below nought where there isn't. */
  const beyond = (digits: number): string => `(${room} - ${digits}ch) * 9999`;
  return measured.flatMap(({ text, label, cells, isHead }, line) => {
    const natural = columnsOf(widthOf(text, tabSize)) + 1;
    if (natural > widest) return [];
    const laidOut = (layout: Layout, fits: string): string[] =>
      movesIn(layout, label, cells, room).map(move => `clamp(-1 * ${fits}, ${move}, ${fits})`);
    const ways = [laidOut(headed, `max(0px, ${beyond(Math.max(natural, headed.least))})`)];
    if (!isHead && bare.least < headed.least) {
      const fits = `min(${beyond(Math.max(natural, bare.least))}, -1 * ${beyond(headed.least)})`;
      ways.push(laidOut(bare, `max(0px, ${fits})`));
    }
    return cells.map(({ character }, at) => ({
      line,
      character,
      length: `calc(${ways.map(way => way[at]).join(" + ")})`,
    }));
  });
}

interface MeasuredLine extends TabLine {
  /** What stands before its first cell, with a gap; nothing in a line of heads without a corner. */
  readonly label: Width;
  readonly cells: readonly MeasuredCell[];
}

interface MeasuredCell extends ColumnCell {
  /** Where the text itself has it. */
  readonly natural: Width;
  /** Of its words, with a gap. */
  readonly words: Width;
}

function measure({ text, cells, isHead }: TabLine, tabSize: number): MeasuredLine {
  const and = (text: string, gap: number): Width => plus(widthOf(text, tabSize), { digits: gap, wide: 0 });
  const label = text.slice(0, cells[0]?.character).trimEnd();
  return {
    text,
    isHead,
    label: label ? and(label, BEHIND_LABEL) : NONE,
    cells: cells.map(cell => ({
      ...cell,
      natural: widthOf(text.slice(0, cell.character), tabSize),
      words: and(/^[^\t]*/.exec(text.slice(cell.character))?.[0].trimEnd() ?? "", GAP),
    })),
  };
}

/** Where a table's columns stand. */
interface Layout {
  /** Of each column, counted from where the first one stands. */
  readonly offsets: readonly number[];
  /** All columns together. */
  readonly width: number;
  /** Where the first column stands if there is room for all labels, and with less of it. */
  readonly first: number;
  /** The room that it takes in all at the least. */
  readonly least: number;
}

function layoutOf(lines: readonly MeasuredLine[], rows: readonly MeasuredLine[]): Layout {
  const steps = stepsOf(lines);
  const width = sum(steps);
  const labels = rows
    .map(({ label }) => columnsOf(label))
    .filter(label => label <= WIDEST_LABEL)
    .sort((a, b) => a - b);
  return {
    offsets: steps.map((_, column) => sum(steps.slice(0, column))),
    width,
    first: labels.at(-1) ?? 0,
    least: width + (labels[Math.floor(labels.length * MOST)] ?? 0),
  };
}

/** How far each column reaches to the next: as far as its words need, those over several columns together. */
function stepsOf(lines: readonly MeasuredLine[]): number[] {
  const count = Math.max(0, ...lines.flatMap(({ cells }) => cells.map(({ column }) => column + 1)));
  const steps = Array.from({ length: count }, () => NARROWEST_COLUMN);
  const needs = lines.flatMap(({ cells }) =>
    cells.map(({ column, words }, at) => {
      const next = cells[at + 1]?.column ?? count;
      return { from: column, to: Math.max(column + 1, next), width: columnsOf(words) };
    }),
  );
  for (const { from, to, width } of needs.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const lacking = width - sum(steps.slice(from, to));
    if (lacking > 0) steps[to - 1] = (steps[to - 1] ?? 0) + lacking;
  }
  return steps;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Each cell beside the one before it: to its column, or as near to it as what stands before leaves free. */
function movesIn(
  { offsets, width, first }: Layout,
  label: Width,
  cells: readonly MeasuredCell[],
  room: string,
): string[] {
  let free = label;
  let before = { place: "0px", natural: NONE };
  return cells.map(({ column, natural, words }) => {
    const target = `min(${first}ch, ${room} - ${width}ch) + ${offsets[column] ?? 0}ch`;
    const place = `max(${target}, ${lengthOf(free)})`;
    const move = `${place} - ${before.place} - (${lengthOf(minus(natural, before.natural))})`;
    before = { place, natural };
    free = plus(free, words);
    return move;
  });
}
