import { stringify } from "csv-stringify/sync";
import { printable } from "../../core/index.ts";
import type { Sheet } from "./sheets.ts";

/** The tables one below the other, as Excel opens them: UTF-8 with a byte order mark, and nothing that it takes for a formula. */
export const csv = (sheets: readonly Sheet[]): string =>
  stringify(
    sheets
      .flatMap(({ name, heads, rows }, at) => [...(at ? [[]] : []), [name], heads, ...rows])
      .map(row => row.map(value => (typeof value === "string" ? printable(value) : value))),
    { bom: true, escape_formulas: true, record_delimiter: "\r\n" },
  );
