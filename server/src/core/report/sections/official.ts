import type { Form, SectionForm } from "../../form/form.ts";
import { chineseOrdinal } from "../../number/ordinal.ts";
import { endOfWords } from "../../text/lines.ts";
import type { Report, Section } from "../report.ts";

/** The number that the form gives a section, from 1. */
export const ordinalOf = (form: Form, section: SectionForm): number => form.sections.indexOf(section) + 1;

/** 五、存在的主要问题及改进情况 */
export const officialHeading = (form: Form, section: SectionForm): string =>
  `${chineseOrdinal(ordinalOf(form, section))}、${section.title}`;

export const holdsTables = (form: Form, section: SectionForm): boolean =>
  form.tables.some(table => table.section === section.key);

/** Where a section's own text ends: before the blank lines at its end. */
export function endOf({ document }: Report, { heading, body }: Section): number {
  return Math.max(heading.span.end, endOfWords(document.text, body.end));
}
