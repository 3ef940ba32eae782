import type { Content, DocumentCell, DocumentParagraph } from "../content.ts";
import { childrenOf, elementsOf, type Element } from "../xml.ts";
import { addressOf, areaOf, cellAt, type Area } from "./address.ts";
import type { CellValues } from "./values.ts";

/** No table of a report is as large; what stands further out isn't read. */
const FURTHEST = { row: 5000, column: 200, merged: 5000 } as const;

/** A sheet as far as it is read. */
export interface Sheet {
  readonly name: string;
  /** Texts of its cells by row and column, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merged: readonly Area[];
}

export const readSheet = (root: Element, name: string, values: CellValues): Sheet => ({
  name,
  rows: rowsIn(root, values),
  merged: mergedIn(root),
});

/** Whether a sheet has sentences beside its tables: a row with nothing else. */
export const hasProse = ({ rows }: Sheet): boolean =>
  [...rows.values()].some(texts => texts.size === 1 && [...texts.values()].some(isSentence));

const isSentence = (text: string): boolean => text.includes("。");

const widthOf = ({ rows }: Sheet): number =>
  [...rows.values()].reduce((most, texts) => Math.max(most, ...texts.keys()), 0);

/** Cells of a sheet that are made of it, blank ones between others too. */
export const cellsIn = (sheet: Sheet): number => sheet.rows.size * widthOf(sheet);

/**
 * What stands in a sheet: rows below each other are a table. What stands alone in its row is a paragraph where it is a
 * sentence, or, in a workbook with prose, stands over a table, as headings do; else it belongs to the table.
 */
export function contentsOf(sheet: Sheet, isWithProse: boolean): Content[] {
  const { name, rows, merged } = sheet;
  const width = widthOf(sheet);
  const contents: Content[] = [];
  let table: DocumentCell[][] = [];
  const close = (): void => {
    if (table.length) contents.push({ kind: "table", rows: table });
    table = [];
  };
  for (let row = 1; row <= Math.max(0, ...rows.keys()); row++) {
    const texts = rows.get(row) ?? new Map<number, string>();
    const across = merged.filter(({ top, bottom }) => top <= row && row <= bottom);
    const goesOn = across.some(({ top }) => top < row);
    const [alone = ""] = texts.values();
    const isParagraph = texts.size === 1 && (isSentence(alone) || (isWithProse && !table.length));
    if (!goesOn && (!texts.size || isParagraph)) {
      close();
      if (isParagraph) contents.push(paragraphOf(alone));
    } else table.push(cellsOf(row, width, texts, across, name));
  }
  close();
  return contents;
}

const paragraphOf = (words: string): DocumentParagraph => ({ kind: "paragraph", pieces: [{ words }] });

function cellsOf(
  row: number,
  width: number,
  texts: ReadonlyMap<number, string>,
  merged: readonly Area[],
  sheet: string,
): DocumentCell[] {
  const cells: DocumentCell[] = [];
  for (let column = 1; column <= width; column++) {
    const area = merged.find(({ left, right }) => left <= column && column <= right);
    if (area && (area.top < row || area.left < column)) continue;
    cells.push({
      columns: area ? Math.min(area.right, width) - area.left + 1 : 1,
      rows: area ? area.bottom - area.top + 1 : 1,
      contents: [paragraphOf(texts.get(column) ?? "")],
      sheetPlace: { sheet, address: addressOf(row, column) },
    });
  }
  return cells;
}

function rowsIn(root: Element, values: CellValues): Sheet["rows"] {
  const grid = new Map<number, Map<number, string>>();
  let row = 0;
  for (const element of childrenOf(root, "sheetData")) {
    row = Number(element.attributes.get("r")) || row + 1;
    let column = 0;
    for (const cell of elementsOf(element)) {
      const at = cellAt(cell.attributes.get("r") ?? "") ?? { row, column: column + 1 };
      column = at.column;
      const text = values.of(cell).trim();
      if (!text || at.row > FURTHEST.row || column > FURTHEST.column) continue;
      const texts = grid.get(at.row) ?? new Map<number, string>();
      grid.set(at.row, texts.set(column, text));
    }
  }
  return grid;
}

/** No place is in two of them. */
function mergedIn(root: Element): Area[] {
  const areas: Area[] = [];
  for (const { attributes } of childrenOf(root, "mergeCells").slice(0, FURTHEST.merged)) {
    const area = areaOf(attributes.get("ref") ?? "");
    if (area && !areas.some(other => overlap(area, other)))
      areas.push({ ...area, bottom: Math.min(area.bottom, FURTHEST.row) });
  }
  return areas;
}

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
