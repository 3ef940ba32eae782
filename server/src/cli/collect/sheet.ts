import type { Language, Message } from "../../core/index.ts";

export type CellValue = string | number | undefined;

export type Row = readonly CellValue[];

/** A table of the collection: its name, its heads, and its rows, each made when it is written. */
export interface Sheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: Iterable<Row>;
  /** Widths of the columns in letters; the last holds for all behind it. */
  readonly widths: readonly number[];
}

/** A sheet with heads in a language; the rows are asked for as often as it is read. */
export const sheetOf = (
  language: Language,
  name: Message,
  columns: readonly (readonly [head: Message, width: number])[],
  rows: () => Iterable<Row>,
): Sheet => ({
  name: name[language],
  heads: columns.map(([head]) => head[language]),
  rows: { [Symbol.iterator]: () => rows()[Symbol.iterator]() },
  widths: columns.map(([, width]) => width),
});
