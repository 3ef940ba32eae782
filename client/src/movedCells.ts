/** A stretch of one line. */
export interface CellStretch {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What is put in place of a stretch. */
export interface Replacement {
  readonly range: CellStretch;
  readonly text: string;
}

/**
 * Where cells stand once something was typed: those behind it in its line move, and the one that it touches takes it in.
 * Undefined where lines come or go, or where it reaches over more than one cell.
 */
export function movedCells<T extends CellStretch>(
  rows: readonly (readonly T[])[],
  { range, text }: Replacement,
  make: (line: number, start: number, end: number) => T,
): readonly (readonly T[])[] | undefined {
  const { start, end } = range;
  if (start.line !== end.line || text.includes("\n")) return undefined;
  const by = text.length - (end.character - start.character);
  const move = (cell: T): T => {
    const { line, character: from } = cell.start;
    const to = cell.end.character;
    if (line !== start.line || to < start.character) return cell;
    const isInside = from <= start.character && end.character <= to;
    return make(line, isInside ? from : from + by, to + by);
  };
  const isCut = ({ start: from, end: to }: T): boolean =>
    from.line === start.line &&
    start.character < to.character &&
    from.character < end.character &&
    !(from.character <= start.character && end.character <= to.character);
  return rows.some(row => row.some(isCut)) ? undefined : rows.map(row => row.map(move));
}
