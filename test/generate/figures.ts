import { axisOf } from "../../server/src/core/form/axis.ts";
import type { Form, GridForm } from "../../server/src/core/form/form.ts";
import { type Exact, ZERO, exact, isWhole, ofMillionths, total } from "../../server/src/core/number/exact.ts";
import { figureKey } from "./draft.ts";
import type { Random } from "./random.ts";

/** Figures for every place of the form's grids under which all of its sums hold. */
export function generateFigures(form: Form, random: Random): Map<string, Exact> {
  const figures = new Map<string, Exact>();
  for (const grid of form.tables.flatMap(table => table.grids)) {
    const values =
      grid.key === "requests"
        ? requests(grid, random)
        : grid.key === "documents"
          ? documents(random)
          : plain(grid, random);
    for (const row of leavesOf(grid.rows)) {
      for (const column of leavesOf(grid.columns)) {
        figures.set(figureKey(grid.key, row, column), values(row, column));
      }
    }
  }
  return figures;
}

type Values = (row: string, column: string) => Exact;

export const leavesOf = (labels: GridForm["rows"]): string[] =>
  axisOf(labels)
    .filter(entry => !entry.isGroup)
    .map(entry => entry.key);

/** Often nothing, mostly few, at times many. */
const count = (random: Random): number =>
  random.pick([0, 0, random.int(1, 9), random.int(10, 99), random.int(100, 4000)]);

/** Columns that end in a group's total sum it up; the others are free. */
function plain(grid: GridForm, random: Random): Values {
  const values = new Map<string, Exact>();
  const measures = new Map(axisOf(grid.columns).map(entry => [entry.key, entry.measure]));
  const wholes = new Map(grid.sums.flatMap(sum => sum.wholes.map(whole => [whole, sum.parts] as const)));
  for (const row of leavesOf(grid.rows)) {
    for (const column of leavesOf(grid.columns)) {
      const parts = wholes.get(column);
      values.set(
        `${row}|${column}`,
        parts
          ? total(parts.map(part => values.get(`${row}|${part}`) ?? ZERO))
          : measures.get(column) === "money"
            ? money(random)
            : exact(count(random)),
      );
    }
  }
  return (row, column) => values.get(`${row}|${column}`) ?? ZERO;
}

/** What is in force is what was, with what was made and without what was repealed this year. */
function documents(random: Random): Values {
  const values = new Map<string, Record<string, number>>();
  return (row, column) => {
    const made = count(random);
    const before = random.int(0, 80);
    const repealed = random.int(0, before);
    if (!values.has(row)) values.set(row, { made, repealed, inForce: before + made - repealed });
    return exact(values.get(row)?.[column] ?? 0);
  };
}

/** Of 万元, with up to four decimals. */
const money = (random: Random): Exact => {
  if (random.oneIn(2)) return ZERO;
  const value = ofMillionths(BigInt(random.int(1, 99_999_999)) * 10n ** BigInt(random.pick([2, 3, 4, 6])));
  // So much to the last 万元 may well be told in 元, and isn't sound.
  return isWhole(value) && value >= exact(100_000) ? exact(99_999) : value;
};

/** Each applicant's requests: taken in, carried in, handled in some way, carried out. */
function requests(grid: GridForm, random: Random): Values {
  const columns = leavesOf(grid.columns).filter(column => column !== "total");
  const outcomes = leavesOf(grid.rows).filter(row => /^outcomes\.(?!total)/.test(row));
  const values = new Map<string, number>();
  for (const column of columns) {
    const received = count(random);
    const carriedIn = random.oneIn(2) ? 0 : random.int(0, 12);
    const carriedOut = random.oneIn(2) ? 0 : random.int(0, received + carriedIn);
    let left = received + carriedIn - carriedOut;
    values.set(`received|${column}`, received);
    values.set(`carriedIn|${column}`, carriedIn);
    values.set(`outcomes.total|${column}`, left);
    values.set(`carriedOut|${column}`, carriedOut);
    while (left > 0) {
      const key = `${random.pick(outcomes)}|${column}`;
      const share = random.int(1, left);
      values.set(key, (values.get(key) ?? 0) + share);
      left -= share;
    }
  }
  const at = (row: string, column: string): number => values.get(`${row}|${column}`) ?? 0;
  return (row, column) =>
    exact(column === "total" ? columns.reduce((sum, each) => sum + at(row, each), 0) : at(row, column));
}
