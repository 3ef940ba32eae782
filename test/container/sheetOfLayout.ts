import { addressOf } from "../../server/src/core/container/workbook/address.ts";
import { formatExact, ZERO } from "../../server/src/core/number/exact.ts";
import type { Draft } from "../generate/draft.ts";
import { layoutOf } from "../generate/layout.ts";
import { escaped, workbookFile } from "./office.ts";

/** The tables of a draft as a workbook, a sheet each, with merged cells; figures are numbers, all else is text. */
export const workbookOf = (draft: Draft): Uint8Array =>
  workbookFile(
    draft.form.tables.map(table => {
      const merged: string[] = [];
      const rows = layoutOf(table).rows.map((cells, at) => {
        const written = cells.map(({ column, columns, rows, content }) => {
          const address = addressOf(at + 1, column + 1);
          if (columns > 1 || rows > 1) merged.push(`${address}:${addressOf(at + rows, column + columns)}`);
          if (content.kind !== "figure")
            return `<c r="${address}" t="inlineStr"><is><t>${escaped(content.text)}</t></is></c>`;
          const value = draft.blanks?.has(content.key)
            ? ""
            : formatExact(draft.figures.get(content.key) ?? ZERO);
          return `<c r="${address}">${value && `<v>${value}</v>`}</c>`;
        });
        return `<row r="${at + 1}">${written.join("")}</row>`;
      });
      return { name: table.shortName.zh, rows: rows.join(""), merged };
    }),
  );
