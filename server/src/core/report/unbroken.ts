import type { Document } from "../document/document.ts";
import { axisOf } from "../form/axis.ts";
import type { Form } from "../form/form.ts";
import { titlesOf } from "../form/titles.ts";
import { chineseOrdinal } from "../number/ordinal.ts";
import { once } from "../text/once.ts";
import { spanOf, type Span } from "../text/span.ts";
import { isInForce } from "./edition.ts";
import type { Report } from "./report.ts";
import { anyYear } from "./title/year.ts";

/** A line as long as this, with so many headings in its midst and labels of tables, is a report and no list of its parts. */
const LONG = 600;
const SEVERAL = 4;

/**
 * A draft that stands on one line with no white space at its headings: its year and form are told, nothing of it is read.
 * Undefined for any other text.
 */
export function readUnbroken(document: Document, forms: readonly Form[]): Report | undefined {
  const { text, lines } = document;
  for (let i = 0; i < lines.count; i++) {
    const { start, end } = lines.span(i);
    if (end - start < LONG) continue;
    const line = text.slice(start, end);
    const form = forms.find(each => namesLabels(line, each) && gluedHeadings(line, each).length >= SEVERAL);
    const [first] = form ? gluedHeadings(line, form) : [];
    if (!form || !first) continue;
    const year = anyYear(line);
    const inForce = forms.find(each => year !== undefined && isInForce(each, year)) ?? form;
    const unbroken = spanOf(start + first.start, start + first.end);
    return {
      document,
      form: inForce,
      ...(year !== undefined && { year }),
      unbroken,
      sections: [],
      tables: [],
    };
  }
  return undefined;
}

/** The form's headings that follow other words at once. */
const gluedHeadings = (line: string, form: Form): Span[] =>
  headingsOf(form).flatMap(heading => {
    const at = line.indexOf(heading);
    return at > 0 && !/\s/.test(line.charAt(at - 1)) ? [spanOf(at, at + heading.length)] : [];
  });

const headingsOf = once((form: Form): readonly string[] =>
  form.sections.flatMap((section, i) => titlesOf(section).map(words => `${chineseOrdinal(i + 1)}、${words}`)),
);

const namesLabels = (line: string, form: Form): boolean => {
  const labels = form.tables.flatMap(({ grids }) => grids).flatMap(({ rows }) => axisOf(rows));
  return 2 * labels.filter(({ label }) => label && line.includes(label)).length > labels.length;
};
