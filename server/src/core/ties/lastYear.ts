import { axisOf, type AxisEntry } from "../form/axis.ts";
import type { GridForm, TableForm } from "../form/form.ts";
import { evaluate, type Figure, type Identity } from "../network/network.ts";
import type { GridReading, Report } from "../report/report.ts";
import { say } from "../text/message.ts";
import { figureId } from "./cellName.ts";
import { placesOf, type Place } from "./places.ts";
import type { PreviousReport } from "./previousReport.ts";

/** A figure that is last year's: 上年结转 and 结转下年度. */
export const CARRIED = "carried";
/** One that last year's grew into: 现行有效. Documents that are put into another class make others of it. */
export const GROWN = "grown";

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
  return isStrange(identities) ? identities.map(identity => ({ ...identity, isLikely: true })) : identities;
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
