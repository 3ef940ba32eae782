import { axisOf, type AxisEntry } from "../form/axis.ts";
import type { Form, GridForm, TableForm } from "../form/form.ts";
import { forms } from "../form/index.ts";
import { evaluate, type Figure, type Identity } from "../network/network.ts";
import { millionthsOf, type Exact } from "../number/exact.ts";
import type { GridReading, Report } from "../report/report.ts";
import type { Elsewhere, ElsewhereAt } from "../text/elsewhere.ts";
import { say } from "../text/message.ts";
import { once } from "../text/once.ts";
import { figureId } from "./cellName.ts";
import { figureColumns } from "./figureColumns.ts";
import { placesOf, type Place } from "./places.ts";
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

/** A figure that is last year's: 上年结转 and 结转下年度. */
export const CARRIED = "carried";
/** One that last year's grew into: 现行有效. Documents that are put into another class make others of it. */
export const GROWN = "grown";

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

/** What ties this year's tables to last year's; nothing where the other report isn't that of the year before. */
export function lastYearIdentities(
  { year, tables }: Report,
  cells: ReadonlyMap<string, Figure>,
  previous: PreviousReport | undefined,
): Identity[] {
  if (!previous || year !== previous.year + 1) return [];
  const identities = tables.flatMap(({ form, grids }) =>
    grids.flatMap(grid => gridTies(form, grid, cells, previous)),
  );
  return identities.map(identity =>
    identity.kind === CARRIED && isStrange(identities) ? { ...identity, isLikely: true } : identity,
  );
}

/** Whether so little of what was carried over agrees that the other report may be another organ's, or wrong itself. */
function isStrange(identities: readonly Identity[]): boolean {
  const statuses = identities.filter(({ kind }) => kind === CARRIED).map(each => evaluate(each).status);
  const count = (status: string): number => statuses.filter(each => each === status).length;
  return count("held") <= count("broken");
}

function gridTies(
  table: TableForm,
  { form }: GridReading,
  cells: ReadonlyMap<string, Figure>,
  previous: PreviousReport,
): Identity[] {
  const [rows, columns] = [leavesOf(form.rows), leavesOf(form.columns)];
  const tie = (entry: AxisEntry, at: (key: string) => readonly [row: string, column: string]) =>
    tieOf(table, form, entry, at, cells, previous);
  return [
    ...rows.filter(isStarted).flatMap(row => columns.flatMap(column => tie(row, key => [key, column.key]))),
    ...columns.filter(isStarted).flatMap(column => rows.flatMap(row => tie(column, key => [row.key, key]))),
  ];
}

const leavesOf = (labels: GridForm["rows"]): readonly AxisEntry[] =>
  axisOf(labels).filter(({ isGroup }) => !isGroup);

const isStarted = ({ startsFrom }: AxisEntry): boolean => startsFrom !== undefined;

/** One figure and last year's that it starts from, as far as both are there. */
function tieOf(
  table: TableForm,
  grid: GridForm,
  { key, startsFrom = key, since }: AxisEntry,
  at: (key: string) => readonly [row: string, column: string],
  cells: ReadonlyMap<string, Figure>,
  previous: PreviousReport,
): Identity[] {
  const figuresAt = (keys: readonly string[] = []): Figure[] =>
    keys.flatMap(each => cells.get(figureId(table, grid, ...at(each))) ?? []);
  const [figure] = figuresAt([key]);
  const given = figure && lastFigure(placesOf(table, grid).at(...at(startsFrom)), figure, previous);
  if (!given) return [];
  const changes = { more: figuresAt(since?.more), less: figuresAt(since?.less) };
  if (since && (changes.more.length < since.more.length || changes.less.length < since.less.length))
    return [];
  return [
    {
      id: `last-year/${figure.id}`,
      kind: since ? GROWN : CARRIED,
      name: figure.name,
      reason: since ? GROWS : IS_CARRIED,
      words: { parts: given.name },
      parts: [given, ...changes.more],
      wholes: [...changes.less, figure],
      relation: "=",
      ...(since && { isLikely: true }),
    },
  ];
}

const IS_CARRIED = say(
  "上年结转的，就是上年报告里结转下年度的",
  "what was carried in is what last year's report carried out",
);
const GROWS = say(
  "上年现行有效的，加本年制发、减本年废止，就是现行有效的",
  "those in force last year, with those made and without those repealed",
);

/** Last year's figure, in the place of the one that answers to it. */
function lastFigure(
  { id, name, isCount }: Place,
  { span }: Figure,
  { year, figures }: PreviousReport,
): Figure | undefined {
  const known = figures.get(id);
  if (!known) return undefined;
  return {
    id: `${year}/${id}`,
    name: say(`${year} 年报告${name.zh}`, `${name.en} of the report on ${year}`),
    span,
    value: known.value,
    bound: "exact",
    isCount,
    isGiven: true,
    ...(known.at && { elsewhere: known.at }),
  };
}
