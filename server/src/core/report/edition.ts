import { axisOf } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { titlesOf } from "../form/titles.ts";
import { once } from "../text/once.ts";
import { textOf, type Span } from "../text/span.ts";
import type { Report } from "./report.ts";
import { BOUNDS } from "./tables/bounds.ts";
import { fold, foldLabel } from "./tables/label.ts";
import { isText, streamOf } from "./tables/stream.ts";

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
 * The draft's reading on the form that it is written on: the one in force for its year, unless its words speak clearly for
 * another. `read` gives the reading on a form, undefined where the draft is no report on it; once the form in force is found,
 * a form that the draft has no words of isn't tried.
 */
export function chosenReading(
  forms: readonly Form[],
  read: (form: Form) => Report | undefined,
): Report | undefined {
  const readings = new Map<Form, Report | undefined>();
  for (const form of forms) {
    const reading = read(form);
    readings.set(form, reading);
    if (reading?.year !== undefined && isInForce(form, reading.year)) break;
  }
  const found = [...readings.values()].filter(reading => reading !== undefined);
  const expected = found.find(({ form, year }) => year !== undefined && isInForce(form, year)) ?? found[0];
  if (!expected) return undefined;
  const others = forms.map(form => {
    if (readings.has(form)) return readings.get(form);
    return hasWordsOf(expected, form) ? read(form) : undefined;
  });
  return others.reduce<Report>(
    (best, other) => (other && other !== best && isClearlyOn(other, best) ? other : best),
    expected,
  );
}

/** Whether words that are another form's and not the reading's own stand in the draft as headings or labels, or parts of them. */
function hasWordsOf({ document, form }: Report, other: Form): boolean {
  const { whole, within } = wordsApart(other, form);
  let together = "";
  for (const { cells, texts } of streamOf(document, document.blocks))
    for (const cell of texts ? cells : []) {
      if (!isText(cell) || cell.content.text.length > BOUNDS.labelLength) continue;
      const { words, bare } = foldLabel(cell.content.text);
      if (whole.has(words) || whole.has(bare)) return true;
      together += words;
    }
  return within.some(word => together.includes(word));
}

/** A form's words that another doesn't have, and those of them that are no part of the other's. */
interface WordsApart {
  readonly whole: ReadonlySet<string>;
  readonly within: readonly string[];
}

function wordsApart(form: Form, other: Form): WordsApart {
  const known = wordsApartFrom(form);
  const apart = known.get(other) ?? compared(form, other);
  known.set(other, apart);
  return apart;
}

const wordsApartFrom = once<Form, Map<Form, WordsApart>>(() => new Map());

function compared(form: Form, other: Form): WordsApart {
  const others = [...headingsAndLabels(other)];
  const whole = [...headingsAndLabels(form)].filter(word => !headingsAndLabels(other).has(word));
  return {
    whole: new Set(whole),
    within: whole.filter(word => !others.some(known => known.includes(word))),
  };
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
    ...sections.map(({ title }) => words(title)).filter(title => headingsAndLabels(form).has(title)),
    ...labels.filter(({ how }) => how === "worded").map(({ span }) => words(span)),
  ]);
  return [...found].filter(each => !headingsAndLabels(other).has(each)).length;
}

/** What a form's sections, rows and columns are headed with, in every wording that it knows. */
const headingsAndLabels = once((form: Form): ReadonlySet<string> => {
  const axes = form.tables.flatMap(({ grids }) => grids.flatMap(({ rows, columns }) => [rows, columns]));
  const labels = axes.flatMap(axisOf).flatMap(({ label, variants }) => [label, ...variants]);
  return new Set([...labels, ...form.sections.flatMap(titlesOf)].map(fold));
});
