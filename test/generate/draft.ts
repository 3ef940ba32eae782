import type { Form } from "../../server/src/core/form/form.ts";
import type { Exact } from "../../server/src/core/number/exact.ts";
import { cellKey } from "../../server/src/core/report/report.ts";

/** A report before it is written down in some notation. */
export interface Draft {
  readonly form: Form;
  readonly organ: string;
  readonly year: number;
  /** The tables' figures by `figureKey`, in the form's order: one for every row and column that holds figures. */
  readonly figures: ReadonlyMap<string, Exact>;
  /** Keys of figures that nobody has filled in. */
  readonly blanks?: ReadonlySet<string>;
  readonly preface: string;
  /** Of each section, by its key: paragraphs, and parts with a heading of their own. */
  readonly prose: ReadonlyMap<string, readonly Passage[]>;
}

export interface Passage {
  /** The heading without its number; undefined for plain paragraphs. */
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

/** The figure in a row and column of a grid: "requests/outcomes.granted|naturalPersons". */
export const figureKey = (grid: string, row: string, column: string): string =>
  `${grid}/${cellKey(row, column)}`;

/** The same draft with one figure of its tables changed. */
export const withFigure = (draft: Draft, key: string, value: Exact): Draft => ({
  ...draft,
  figures: new Map(draft.figures).set(key, value),
});
