import { figureColumns, forms, say, type Language, type Unit } from "../../core/index.ts";
import type { Collection, Reported } from "./collection.ts";
import { sheetOf, type Row, type Sheet } from "./sheet.ts";

/** 数据: every figure of the reports on a form, a column each; nothing where it can't be read. */
export const figureSheets = ({ reports }: Collection, language: Language): Sheet[] =>
  forms.flatMap(form => {
    const own = reports.filter(({ unit }) => unit.form === form.key);
    if (!own.length) return [];
    return [
      sheetOf(
        language,
        say(`数据（${form.key}年版）`, `Figures (${form.key})`),
        [
          [say("单位", "organ"), 28],
          [say("年度", "year"), 6],
          ...figureColumns(form).map(({ name }) => [name, 14] as const),
        ],
        () => rowsOf(own),
      ),
    ];
  });

function* rowsOf(reports: readonly Reported[]): Generator<Row> {
  for (const { unit } of reports) yield [unit.organ, unit.year, ...figuresOf(unit)];
}

const figuresOf = ({ figures }: Unit): (number | undefined)[] => Array.from(figures, decimal);

/** A figure with its decimals; undefined for what can't be read. */
export const decimal = (millionths: number): number | undefined =>
  Number.isNaN(millionths) ? undefined : millionths / 1e6;
