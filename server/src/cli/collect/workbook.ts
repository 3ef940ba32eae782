import writeExcelFile, { type Cell } from "write-excel-file/node";
import { printable } from "../../core/index.ts";
import type { CellValue, Sheet } from "./sheets.ts";

/** A workbook of Excel; every text is a text cell, so that none is a formula. */
export const workbook = (sheets: readonly Sheet[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(({ name, heads, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: heads.map((_, at) => ({ width: widths[at] ?? widths.at(-1) ?? 10 })),
      data: [
        heads.map((head): Cell => ({ value: printable(head), type: String, fontWeight: "bold", wrap: true })),
        ...rows.map(row => row.map(cellOf)),
      ],
    })),
  ).toBuffer();

const cellOf = (value: CellValue): Cell =>
  typeof value === "string"
    ? { value: printable(value), type: String, wrap: true, alignVertical: "top" }
    : value === undefined
      ? null
      : { value, type: Number, alignVertical: "top" };
