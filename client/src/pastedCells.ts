import type { CellStretch } from "./movedCells.ts";

/** Cells as a spreadsheet puts them on the clipboard; undefined for anything but figures and blanks, or for one alone. */
export function cellsIn(clipboard: string): string[][] | undefined {
  const rows = clipboard
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map(line => line.split("\t").map(cell => cell.trim()));
  const cells = rows.flat();
  return cells.length > 1 && cells.some(Boolean) && cells.every(cell => FIGURE.test(cell)) ? rows : undefined;
}

const FIGURE = /^(?:[+\-－−]?[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?)?$/;

/** Which cell of a table each pasted one fills, from the cell at a place on; undefined where they don't all find one. */
export function fill<Found extends CellStretch>(
  tables: readonly { readonly rows: readonly (readonly Found[])[] }[],
  at: CellStretch["start"],
  pasted: readonly (readonly string[])[],
): { readonly cell: Found; readonly words: string }[] | undefined {
  const touches = ({ start, end }: CellStretch): boolean =>
    start.line === at.line && start.character <= at.character && at.character <= end.character;
  for (const { rows } of tables) {
    const first = rows.findIndex(row => row.some(touches));
    if (first < 0) continue;
    const column = rows[first]?.findIndex(touches) ?? 0;
    const filled = pasted.flatMap((words, down) =>
      words.map((word, right) => ({ cell: rows[first + down]?.[column + right], words: word })),
    );
    const isThere = (each: { readonly cell: Found | undefined }): each is { cell: Found; words: string } =>
      each.cell !== undefined;
    return filled.every(isThere) ? filled : undefined;
  }
  return undefined;
}
