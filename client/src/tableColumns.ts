/** A line of a table of tabs: a row, whose figures begin at a place of its text, or a line of heads. */
export interface TabLine {
  readonly text: string;
  readonly figuresAt?: number;
}

/** What is put before a place of a line, in the widths of digits and of Chinese characters; either may be negative. */
export interface Padding {
  readonly line: number;
  readonly character: number;
  readonly digits: number;
  readonly wide: number;
}

/** Rows with longer labels stand out, instead of pushing all figures out of sight; in digits. */
const WIDEST_LABEL = 68;

/**
 * What brings a table's figures under each other; and its columns under their heads, where every row has its figures behind
 * as many tabs. No line is made wider than `widest`: the editor breaks lines without regard to what is shown in them, so that
 * figures would stand out of sight.
 */
export function paddingsOf(lines: readonly TabLine[], tabSize: number, widest: number): Padding[] {
  const rows = lines.filter(({ figuresAt }) => figuresAt !== undefined);
  const counts = new Set(rows.map(({ text, figuresAt }) => tabsIn(text.slice(0, figuresAt))));
  const [before = 0] = counts;
  const read = lines.map(line => cellsOf(line.text, tabSize));
  const room =
    widest -
    Math.max(0, ...rows.map(({ text, figuresAt }) => columnsOf(widthOf(text.slice(figuresAt), tabSize))));
  const widestLabel = Math.min(WIDEST_LABEL, room - 1);
  const starts = rows
    .map(({ text, figuresAt }) => columnsOf(widthOf(text.slice(0, figuresAt), tabSize)))
    .filter(at => at <= widestLabel);
  const figures = Math.max(0, ...starts) + 1;
  const steps = counts.size === 1 ? stepsOf(read, before) : [];
  const isWithHeads = steps.length > 0 && figures + steps.reduce((sum, step) => sum + step, 0) <= widest;
  const targetOf = (column: number): number =>
    figures + steps.slice(0, column - before).reduce((sum, step) => sum + step, 0);
  return lines.flatMap(({ text, figuresAt }, line) => {
    if (isWithHeads) return inColumns(read[line] ?? [], before, targetOf).map(each => ({ line, ...each }));
    if (figuresAt === undefined) return [];
    const at = widthOf(text.slice(0, figuresAt), tabSize);
    if (columnsOf(at) > widestLabel) return [];
    return [{ line, character: figuresAt, digits: figures - at.digits, wide: -at.wide }];
  });
}

interface Width {
  readonly digits: number;
  readonly wide: number;
}

interface TabCell extends Width {
  /** Where its words begin. */
  readonly character: number;
  readonly words: string;
}

const tabsIn = (text: string): number => text.split("\t").length - 1;

/** A line's cells, each with the width of all that stands before it. */
function cellsOf(text: string, tabSize: number): TabCell[] {
  let character = 0;
  return text.split("\t").map(words => {
    const cell = { character, words, ...widthOf(text.slice(0, character), tabSize) };
    character += words.length + 1;
    return cell;
  });
}

/** How far each column reaches to the next: as far as its words need, those over several columns together. */
function stepsOf(lines: readonly (readonly TabCell[])[], first: number): number[] {
  const steps = Array.from(
    { length: Math.max(0, ...lines.map(cells => cells.length - first)) },
    () => NARROWEST,
  );
  const needs = lines.flatMap(cells => needsOf(cells, first)).sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const { from, to, width } of needs) {
    const room = steps.slice(from, to).reduce((sum, step) => sum + step, 0);
    if (room < width) steps[to - 1] = (steps[to - 1] ?? 0) + width - room;
  }
  return steps;
}

const NARROWEST = 4;

/** The columns from each cell with words to the next such cell, or its own for the last. */
function needsOf(
  cells: readonly TabCell[],
  first: number,
): { readonly from: number; readonly to: number; readonly width: number }[] {
  const worded = [...cells.entries()].filter(([column, { words }]) => column >= first && words);
  return worded.map(([column, cell], i) => {
    const [next, after] = worded[i + 1] ?? [column + 1];
    const width = after ? columnsOf(after) - columnsOf(cell) : columnsOf(widthOf(cell.words, 1)) + 2;
    const isLast = !after && column + 1 < cells.length;
    return { from: column - first, to: next - first, width: isLast ? 0 : width };
  });
}

/** Each cell that has words is put where its column begins; one that is past it stays, and what follows goes by it. */
function inColumns(
  cells: readonly TabCell[],
  first: number,
  targetOf: (column: number) => number,
): Omit<Padding, "line">[] {
  const padded: Omit<Padding, "line">[] = [];
  let last: { readonly target: number; readonly cell: TabCell } | undefined;
  for (const [column, cell] of cells.entries()) {
    if (column < first || !cell.words) continue;
    const target = targetOf(column);
    const [digits, wide] = last
      ? [target - last.target - (cell.digits - last.cell.digits), last.cell.wide - cell.wide]
      : [target - cell.digits, -cell.wide];
    last = { target, cell };
    if (digits + 2 * wide >= 0) padded.push({ character: cell.character, digits, wide });
  }
  return padded;
}

/**
 * What a text takes up: characters as wide as a digit, and those as wide as Chinese. How far a tab goes is told by the
 * columns that both come to.
 */
function widthOf(text: string, tabSize: number): Width {
  let [digits, wide] = [0, 0];
  for (const character of text) {
    if (character === "\t") digits += tabSize - ((digits + 2 * wide) % tabSize);
    else if (WIDE.test(character)) wide++;
    else digits++;
  }
  return { digits, wide };
}

const columnsOf = ({ digits, wide }: Width): number => digits + 2 * wide;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
