import type { SectionForm } from "../../form/form.ts";
import { once } from "../../text/once.ts";
import { isTablesOnly } from "../recognition.ts";
import type { Report, Section } from "../report.ts";
import { signatureOf } from "../signature.ts";
import { contentsWithoutHeading } from "./contents.ts";
import { ordinalOf } from "./official.ts";
import { unrecognizedHeadings } from "./unrecognized.ts";

/** Sections of the form that a draft doesn't have. */
export interface MissingSections {
  /** Before one that stands, or with their text there and only the heading lost. */
  readonly gaps: readonly SectionForm[];
  /** All those after the last that stands. */
  readonly following: readonly SectionForm[];
}

/** What lacks of the form's sections; nothing of tables that stand for themselves. */
export const missingSections = once((report: Report): MissingSections => {
  const { form, sections } = report;
  if (isTablesOnly(report)) return { gaps: [], following: [] };
  const contents = contentsWithoutHeading(report);
  const standing = new Set([
    ...sections.map(section => section.form),
    ...unrecognizedHeadings(report).map(heading => heading.form),
  ]);
  const last = Math.max(0, ...[...standing, ...contents.keys()].map(section => ordinalOf(form, section)));
  const missing = form.sections.filter(section => !standing.has(section));
  return {
    gaps: missing.filter(section => ordinalOf(form, section) <= last),
    following: missing.filter(section => ordinalOf(form, section) > last),
  };
});

/** Whether sections are still to be written below the last that stands: nothing says that the report has ended. */
export const isBeingWritten = (report: Report): boolean =>
  missingSections(report).following.length > 0 && !signatureOf(report);

/** Whether a section is the one that its writer may be at: the last that stands in a draft that goes on. */
export const isAtWork = (report: Report, section: Section): boolean =>
  section === report.sections.at(-1) && isBeingWritten(report);
