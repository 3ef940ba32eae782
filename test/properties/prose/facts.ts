import { writeTable } from "../../../server/src/core/compose/table.ts";
import { edition2021 } from "../../../server/src/core/form/edition2021.ts";
import { requestColumns } from "../../rules/clean.ts";

/** What an organ's tables say, in short: totals of rows, and how many applicants were of which kind. */
export interface Facts {
  readonly organ: string;
  readonly year: number;
  /** Natural persons, businesses, research institutes, public interest organizations, legal services, others. */
  readonly received: readonly number[];
  /** All of natural persons. */
  readonly carriedIn: number;
  readonly carriedOut: number;
  /** Totals by the keys of the outcomes: "refused.internalAffairs". */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Of tables two and four, by row and column: "permits|decisions", "cases|review.upheld". */
  readonly others: Readonly<Record<string, number | string>>;
}

const COLUMNS = requestColumns.slice(0, -1);

/** A whole draft in which the tables hold; the overview is given. */
export function draftOf(facts: Facts, overview: string): string {
  const figures = new Map<string, number | string>([...requests(facts), ...Object.entries(facts.others)]);
  for (const group of ["review", "litigation.direct", "litigation.afterReview"]) {
    const results = ["upheld", "corrected", "otherResult", "pending"].map(key =>
      Number(figures.get(`cases|${group}.${key}`) ?? 0),
    );
    figures.set(`cases|${group}.total`, sum(results));
  }
  const tables = edition2021.tables.map(table =>
    writeTable(table, "tsv", (_, row, column) => String(figures.get(`${row}|${column}`) ?? 0)).join("\n"),
  );
  const bodies = [
    overview,
    ...tables,
    "解读形式还不够多样。下一步将丰富解读形式。",
    "本年度未收取信息处理费。",
  ];
  return [
    `${facts.organ}${facts.year}年政府信息公开工作年度报告`,
    ...edition2021.sections.flatMap(({ title }, at) => [`${"一二三四五六"[at]}、${title}`, bodies[at] ?? ""]),
  ].join("\n\n");
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** Table three's figures: organizations' requests are dealt out to the rows as far as they go, the rest are natural persons'. */
function requests({ received, carriedIn, carriedOut, outcomes }: Facts): Map<string, number> {
  const figures = new Map<string, number>();
  const set = (row: string, numbers: readonly number[]): void => {
    numbers.forEach((number, at) => figures.set(`${row}|${COLUMNS[at]}`, number));
    figures.set(`${row}|total`, sum(numbers));
  };
  set("received", received);
  set("carriedIn", [carriedIn, 0, 0, 0, 0, 0]);
  const left = received.map((number, at) => number + (at === 0 ? carriedIn : 0));
  const handled = received.map(() => 0);
  const rows = Object.entries(outcomes).map(([key, total]) => [`outcomes.${key}`, total] as const);
  for (const [row, total] of [...rows, ["carriedOut", carriedOut] as const]) {
    let rest = total;
    const numbers = left.map((available, at) => {
      const number = at === 0 ? 0 : Math.min(available, rest);
      rest -= number;
      return number;
    });
    numbers[0] = rest;
    numbers.forEach((number, at) => {
      left[at] = (left[at] ?? 0) - number;
      if (row !== "carriedOut") handled[at] = (handled[at] ?? 0) + number;
    });
    set(row, numbers);
  }
  if (left.some(number => number !== 0)) throw new Error(`The requests don't balance: ${left.join(", ")}`);
  set("outcomes.total", handled);
  return figures;
}
