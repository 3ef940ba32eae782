import { bodyOf, blank, writeSection } from "../section.ts";
import { blocksWithin } from "../../document/document.ts";
import type { SectionForm, TableForm } from "../../form/form.ts";
import { traceOf } from "../../report/tables/traces.ts";
import type { Report, Section } from "../../report/report.ts";
import { signatureOf } from "../../report/signature.ts";
import type { Edit } from "../../text/edit.ts";
import { endOfWords, startOfIndent } from "../../text/lines.ts";
import { pointAt, spanOf } from "../../text/span.ts";
import { contentsWithoutHeading, sectionBefore } from "../../report/sections/contents.ts";
import { sectionPieces } from "../../report/sections/sectionPieces.ts";
import { joined } from "./move.ts";
import { isConsecutive } from "../../report/sections/piece.ts";
import { renumber } from "./numbering.ts";
import { draftStyle } from "../style.ts";
import { isAtWork } from "../../report/sections/missing.ts";
import { endOf, holdsTables, ordinalOf } from "../../report/sections/official.ts";

/**
 * Puts a missing section in its place, the first of the edits, and numbers those behind it anew where they had closed ranks.
 */
export function insertSection(report: Report, section: SectionForm): [Edit, ...Edit[]] {
  const insertion = insert(report, section);
  const pieces = sectionPieces(report);
  const others = isConsecutive(pieces.map(({ heading }) => heading)) ? renumber(report.document, pieces) : [];
  const [first, ...rest] = joined(insertion, others);
  return first ? [first, ...rest] : [insertion];
}

/** In the draft's own style: over the section's text, if that is there, or with what the form has. */
function insert(report: Report, section: SectionForm): Edit {
  const { form } = report;
  const { text } = report.document;
  const style = draftStyle(report);
  const heading = style.section(ordinalOf(form, section), section.title);
  const contents = contentsWithoutHeading(report);
  const before = sectionBefore(report, section);
  const own = contents.get(section);
  if (own !== undefined) {
    const due = before ? dueAtWork(report, before, own) : [];
    return { span: pointAt(startOfIndent(text, own)), newText: [...due, heading, ""].join(style.gap) };
  }
  const block = [heading, ...bodyOf(form, section, style, blank)];
  const next = nextIn(report, section, before, contents);
  const at = next === undefined ? endOfLast(report, before) : startOfIndent(text, next);
  const due = before ? dueAtWork(report, before, at) : [];
  const newText =
    next === undefined ? ["", ...due, ...block].join(style.gap) : [...due, ...block, ""].join(style.gap);
  return { span: pointAt(at), newText };
}

/** Puts sections behind the last that stands, with what the form has for each. */
export function appendSections(report: Report, sections: readonly SectionForm[]): Edit {
  const { form } = report;
  const style = draftStyle(report);
  const last = report.sections.at(-1);
  const at = endOfLast(report, last);
  const blocks = sections.flatMap(section => writeSection(form, section, style, blank));
  const due = last ? dueAtWork(report, last, at) : [];
  return { span: pointAt(at), newText: ["", ...due, ...blocks].join(style.gap) };
}

/** The same of the section that its writer is at: nothing is said of what it lacks until another one follows. */
const dueAtWork = (report: Report, section: Section, end: number): string[] =>
  isAtWork(report, section) ? bodyDue(report, section, end) : [];

/** What a section that ends at a place still lacks: its tables, if none is begun, or a text where only its heading stands. */
export function bodyDue(report: Report, { form, heading }: Section, end: number): string[] {
  const isBegun = (table: TableForm): boolean =>
    report.tables.some(reading => reading.form === table) || traceOf(report, table) !== undefined;
  const hasWords = blocksWithin(report.document, spanOf(heading.span.end, end)).length > 0;
  const hasTables = holdsTables(report.form, form);
  const stands = hasTables
    ? report.form.tables.some(table => table.section === form.key && isBegun(table))
    : hasWords;
  if (stands) return [];
  const style = draftStyle(report);
  const body = bodyOf(report.form, form, style, blank);
  // Right above a table words would be a row of it.
  return hasTables && hasWords && style.gap === style.lineBreak ? ["", ...body] : body;
}

/** Below a section's text, or all of the text; above a signature. */
function endOfLast(report: Report, section: Section | undefined): number {
  const { text } = report.document;
  const signature = signatureOf(report);
  const end = signature && endOfWords(text, signature.span.start);
  return Math.min(section ? endOf(report, section) : endOfWords(text, text.length), end ?? Infinity);
}

/** Where a later section's table or text begins below the section before, or, with none before, the first heading. */
function nextIn(
  { form, sections }: Report,
  section: SectionForm,
  before: Section | undefined,
  contents: ReadonlyMap<SectionForm, number>,
): number | undefined {
  const isLater = (other: SectionForm): boolean => ordinalOf(form, other) > ordinalOf(form, section);
  const headless = [...contents].filter(([other]) => isLater(other)).map(([, start]) => start);
  if (before) return least(headless.filter(start => before.body.start <= start && start < before.body.end));
  const heading = sections.find(candidate => isLater(candidate.form))?.heading.span.start;
  return least(heading === undefined ? headless : [...headless, heading]);
}

const least = (places: readonly number[]): number | undefined =>
  places.length ? Math.min(...places) : undefined;
