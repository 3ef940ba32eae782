/** A rectangle of cells; rows and columns from 1, both ends in it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Row and column of an address as B3, both from 1. */
export function cellAt(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

export function areaOf(reference: string): Area | undefined {
  const [from = "", to = from] = reference.split(":");
  const [first, last] = [cellAt(from), cellAt(to)];
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}
