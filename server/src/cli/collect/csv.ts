import { stringify } from "csv-stringify/sync";
import { printable } from "../../core/index.ts";
import type { Row, Sheet } from "./sheet.ts";

/** The tables one below the other, as Excel opens them: UTF-8 with a byte order mark, and nothing that it takes for a formula. */
export function* csv(sheets: readonly Sheet[]): Generator<string> {
  yield "\ufeff";
  for (const [at, { name, heads, rows }] of sheets.entries()) {
    yield lines([...(at ? [[]] : []), [name], heads]);
    for (const row of rows) yield lines([row]);
  }
}

export const lines = (rows: readonly Row[]): string =>
  stringify(
    rows.map(row => row.map(value => (typeof value === "string" ? printable(value) : value))),
    { escape_formulas: true, record_delimiter: "\r\n" },
  );
