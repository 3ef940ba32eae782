import { axisOf } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { titlesOf } from "../form/titles.ts";
import { once } from "../text/once.ts";
import { textOf, type Span } from "../text/span.ts";
import type { Report } from "./report.ts";
import { fold } from "./tables/label.ts";

/** Whether a form is prescribed for reports on a year. */
export const isInForce = ({ years }: Form, year: number): boolean =>
  years.from <= year && year <= (years.to ?? Infinity);

/** The form to be used for a year; undefined for one that no form is prescribed for. */
export const formInForce = (forms: readonly Form[], year: number | undefined): Form | undefined =>
  year === undefined ? undefined : forms.find(form => isInForce(form, year));

/** Whether the report is on a form that another one had replaced by the year reported on. */
export const isOutdated = ({ form, year }: Report): boolean =>
  year !== undefined && form.years.to !== undefined && year > form.years.to;

/**
 * Of a draft's readings, one a form, the one on the form that it is written on: the form in force for its year, unless its
 * words speak clearly for another.
 */
export function chosenReading(readings: readonly Report[]): Report | undefined {
  const expected =
    readings.find(({ form, year }) => year !== undefined && isInForce(form, year)) ?? readings[0];
  return expected && readings.reduce((best, other) => (isClearlyOn(other, best) ? other : best), expected);
}

/** A single word may be a slip. */
const CLEAR = 2;

const isClearlyOn = (reading: Report, other: Report): boolean =>
  ownWords(reading, other.form) - ownWords(other, reading.form) >= CLEAR;

/** How many headings and labels the draft has that are the form's and not the other's. */
function ownWords({ document, form, sections, tables }: Report, other: Form): number {
  const words = (span: Span): string => fold(textOf(document.text, span));
  const labels = tables.flatMap(table => table.grids.flatMap(grid => grid.labels));
  const found = new Set([
    ...sections.map(({ title }) => words(title)).filter(title => wordsOf(form).has(title)),
    ...labels.filter(({ how }) => how === "worded").map(({ span }) => words(span)),
  ]);
  return [...found].filter(each => !wordsOf(other).has(each)).length;
}

/** What a form's sections, rows and columns are headed with, in every wording that it knows. */
const wordsOf = once((form: Form): ReadonlySet<string> => {
  const axes = form.tables.flatMap(({ grids }) => grids.flatMap(({ rows, columns }) => [rows, columns]));
  const labels = axes.flatMap(axisOf).flatMap(({ label, variants }) => [label, ...variants]);
  return new Set([...labels, ...form.sections.flatMap(titlesOf)].map(fold));
});
