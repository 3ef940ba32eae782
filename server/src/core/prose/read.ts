import type { Form } from "../form/form.ts";
import { readReport, type FormChoice } from "../report/read.ts";
import type { Report } from "../report/report.ts";
import { once } from "../text/once.ts";
import { settledYear } from "./facts/years.ts";
import { paragraphsOf, type Paragraph } from "./paragraph.ts";

/** A report with the words around its tables understood. */
export interface Prose {
  readonly report: Report;
  /** In the order of the text. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Reads a draft whole; undefined when its content is no report of any form. The prose has a say in which year is reported
 * on.
 */
export function readDraft(
  text: string,
  choice: FormChoice = "auto",
  forms?: readonly Form[],
): Prose | undefined {
  const report = readReport(text, choice, forms);
  return report && readProse(report);
}

/** The same with the paragraphs that are nothing but a number, which no rule has to know of. */
export const withBareNumbers = once(({ report }: Prose): Prose => ({
  report,
  paragraphs: paragraphsOf(report, { keepsBareNumbers: true }),
}));

/** Reads the words around a report's tables. */
export function readProse(report: Report): Prose {
  const paragraphs = paragraphsOf(report);
  const year = settledYear(report.year, paragraphs);
  return { report: { ...report, ...(year !== undefined && { year }) }, paragraphs };
}
