import { axisOf } from "../form/axis.ts";
import type { Form, GridForm } from "../form/form.ts";
import { forms } from "../form/index.ts";
import { millionthsOf, type Exact } from "../number/exact.ts";
import type { Report } from "../report/report.ts";
import type { Elsewhere, ElsewhereAt } from "../text/elsewhere.ts";
import { once } from "../text/once.ts";
import { figureId } from "./cellName.ts";
import { figureColumns } from "./figureColumns.ts";
import { sentencesIn } from "./sentences.ts";

/** What this year's report answers to in last year's. */
export interface PreviousReport {
  readonly year: number;
  /** Those of its figures that next year's start from, by their ids in a network. */
  readonly figures: ReadonlyMap<string, PreviousFigure>;
  /** Key of its form. */
  readonly form: string;
  /** All figures of its tables, by the order of its form's `figureColumns`, in millionths; NaN for what can't be read. */
  readonly amounts: Float64Array;
  readonly sections: readonly PreviousSection[];
}

/** What a section of last year's said. */
export interface PreviousSection {
  /** The form's. */
  readonly key: string;
  readonly sentences: ReadonlySet<string>;
  /** Its heading. */
  readonly at?: Elsewhere;
}

interface PreviousFigure {
  readonly value: Exact;
  readonly at?: Elsewhere;
}

/** The figures of last year's tables, as next year's report answers to them; `at` tells where they stand, in the draft's text. */
export function previousReport(report: Report, at?: ElsewhereAt): PreviousReport | undefined {
  if (report.year === undefined) return undefined;
  const figures = report.tables.flatMap(({ form, grids }) =>
    grids.flatMap(grid =>
      [...grid.cells.values()].flatMap(({ row, column, content, span }) => {
        const isStart = starts(grid.form.rows, row) || starts(grid.form.columns, column);
        if (content.kind !== "figure" || !isStart) return [];
        const where = at && { at: at(report.document.origin.toDraft(span)) };
        return [[figureId(form, grid.form, row, column), { value: content.value, ...where }] as const];
      }),
    ),
  );
  return {
    year: report.year,
    figures: new Map(figures),
    form: report.form.key,
    amounts: amountsIn(report),
    sections: report.sections.map(section => ({
      key: section.form.key,
      sentences: new Set(sentencesIn(report, section).map(({ words }) => words)),
      ...(at && { at: at(report.document.origin.toDraft(section.title)) }),
    })),
  };
}

function amountsIn({ form, tables }: Report): Float64Array {
  const columns = figureColumns(form);
  const at = new Map(columns.map(({ id }, column) => [id, column]));
  const amounts = new Float64Array(columns.length).fill(NaN);
  for (const table of tables)
    for (const grid of table.grids)
      for (const { row, column, content } of grid.cells.values()) {
        const index = at.get(figureId(table.form, grid.form, row, column));
        if (index !== undefined && content.kind === "figure") amounts[index] = Number(content.value);
      }
  return amounts;
}

/** Last year's figure in the place of one of this year's form; undefined where it can't be told. */
export function lastAmount({ form, amounts }: PreviousReport, id: string): Exact | undefined {
  const of = forms.find(({ key }) => key === form);
  return of && millionthsOf(amounts[indexOf(of).get(id) ?? -1] ?? NaN);
}

const indexOf = once(
  (form: Form): ReadonlyMap<string, number> =>
    new Map(figureColumns(form).map(({ id }, column) => [id, column])),
);

/** Whether figures of the next year start from those of a row or column. */
const starts = (labels: GridForm["rows"], key: string): boolean =>
  axisOf(labels).some(({ startsFrom }) => startsFrom === key);
