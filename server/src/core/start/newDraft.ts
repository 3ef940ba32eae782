import { writeDraft } from "../compose/draft.ts";
import type { FigureText } from "../compose/sheet.ts";
import type { WrittenNotation } from "../compose/table.ts";
import type { Form, GridForm } from "../form/form.ts";
import { forms } from "../form/index.ts";
import { formatExact } from "../number/exact.ts";
import { readReport } from "../report/read.ts";
import { cellKey, type Report } from "../report/report.ts";
import { inOneLine } from "../text/printable.ts";
import { organForTitle } from "../prose/facts/organ.ts";

/** Notations that a new draft may have its tables in. */
export const draftNotations = ["tsv", "gfm", "html"] as const satisfies readonly WrittenNotation[];

/** What a new draft is to be; organ and year may be left to last year's report. */
export interface DraftWish {
  readonly organ?: string;
  readonly year?: number;
  /** Key of the form; else the one in force for the year. */
  readonly form?: string;
  readonly notation: WrittenNotation;
  /** Text of last year's report: its organ, what was carried over and what stays in force are taken from it. */
  readonly from?: string;
}

/**
 * The draft's text; and the year of the report to start from, where it isn't last year's and nothing was taken over from it.
 * Or what was missing in the wish: an organ, a year, or a report to read.
 */
export type NewDraft =
  | { readonly text: string; readonly startedFrom?: number }
  | { readonly missing: "organ" | "year" | "report" };

export function newDraft(wish: DraftWish): NewDraft {
  const last = wish.from === undefined ? undefined : readReport(wish.from);
  if (wish.from !== undefined && !last) return { missing: "report" };
  const organ = inOneLine(wish.organ ?? (last && organForTitle(last)) ?? "").trim();
  const year = wish.year ?? (last?.year === undefined ? undefined : last.year + 1);
  if (!organ) return { missing: "organ" };
  if (year === undefined) return { missing: "year" };
  const form = forms.find(({ key }) => key === wish.form) ?? formFor(year);
  const isLast = last?.year === undefined || last.year === year - 1;
  const text = writeDraft(form, organ, year, wish.notation, startingFrom(form, isLast ? last : undefined));
  return isLast ? { text } : { text, startedFrom: last.year };
}

const formFor = (year: number): Form =>
  forms.find(({ years }) => years.from <= year && year <= (years.to ?? Infinity)) ?? (forms[0] as Form);

/** Each figure blank, but for those that start from last year's. */
function startingFrom(form: Form, last: Report | undefined): FigureText {
  const grids = new Map(form.tables.flatMap(table => table.grids).map(grid => [grid.key, starts(grid)]));
  const before = new Map(last?.tables.flatMap(table => table.grids).map(grid => [grid.form.key, grid.cells]));
  return (grid, row, column) => {
    const { rows, columns } = grids.get(grid) ?? {};
    const from = cellKey(rows?.get(row) ?? row, columns?.get(column) ?? column);
    const isStarted = rows?.has(row) || columns?.has(column);
    const content = isStarted ? before.get(grid)?.get(from)?.content : undefined;
    return content?.kind === "figure" ? formatExact(content.value) : "";
  };
}

const starts = ({ rows, columns }: GridForm) => ({ rows: startsOf(rows), columns: startsOf(columns) });

const startsOf = (labels: GridForm["rows"]): ReadonlyMap<string, string> =>
  new Map(
    labels.flatMap(({ key, startsFrom }) => (startsFrom === undefined ? [] : [[key, startsFrom] as const])),
  );
