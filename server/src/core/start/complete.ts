import { writePart, writeSection, blank } from "../compose/section.ts";
import { writeTable } from "../compose/table.ts";
import type { Form, SectionForm } from "../form/form.ts";
import type { Report, Section } from "../report/report.ts";
import { readReport, type FormChoice } from "../report/read.ts";
import { draftStyle } from "../compose/style.ts";
import { holdsTables, officialHeading, ordinalOf } from "../report/sections/official.ts";
import { say, type Message } from "../text/message.ts";
import { spanOf, type Span } from "../text/span.ts";

/** Something that the form has and the draft lacks, to be put in at a line. */
export interface Completion {
  readonly label: string;
  readonly detail: Message;
  /** The line's words so far, which it replaces. */
  readonly span: Span;
  readonly newText: string;
}

/** What may be put in at a place: sections, parts and tables that aren't there yet, the most fitting first. */
export function completions(text: string, offset: number, form: FormChoice = "auto"): Completion[] {
  const report = readReport(text, form);
  if (!report) return [];
  const { document } = report;
  const span = wordsBefore(report, document.origin.fromDraft(offset));
  if (!span) return [];
  const typed = document.text.slice(span.start, span.end).replace(/^#+\s*/, "");
  const within = report.sections.findLast(section => section.heading.span.end < span.start);
  return [...(within ? [...parts(report, within), ...tables(report, within)] : []), ...sections(report, span)]
    .filter(({ label }) => label.includes(typed) && !isSaid(label, typed))
    .map(completion => ({ ...completion, span: document.origin.toDraft(span) }));
}

/** Whether a line says it already, with its number or without: Enter is a new line there. */
const isSaid = (label: string, typed: string): boolean =>
  typed.length > 1 && [label, label.replace(NUMBER, "")].includes(typed.trim());

const NUMBER = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

type Offer = Omit<Completion, "span">;

/** A short beginning of a line; undefined where the place is within a text or a table. */
function wordsBefore({ document }: Report, offset: number): Span | undefined {
  const line = document.lines.span(document.lines.positionAt(offset).line);
  const words = document.text.slice(line.start, line.end);
  const isAtEnd = !document.text.slice(offset, line.end).trim();
  return isAtEnd && words.trim().length <= 12 && !/[\t|，。]/.test(words)
    ? spanOf(line.start, offset)
    : undefined;
}

function sections(report: Report, { start, end }: Span): Offer[] {
  const { form } = report;
  const isBlank = (section: Section): boolean =>
    section.heading.span.start >= start && section.heading.span.start <= end;
  const missing = form.sections.filter(
    section => !report.sections.some(found => found.form === section && !isBlank(found)),
  );
  const above = report.sections.findLast(section => section.heading.span.end < start);
  const next = missing.find(section => !above || ordinalOf(form, section) > ordinalOf(form, above.form));
  const style = draftStyle(report);
  return [...missing]
    .sort((a, b) => Number(b === next) - Number(a === next))
    .map(section => ({
      label: officialHeading(form, section),
      detail: contentsOf(form, section),
      newText: writeSection(form, section, style, blank).join(style.gap),
    }));
}

/** What comes with a section's heading. */
function contentsOf(form: Form, section: SectionForm): Message {
  if (section.topics)
    return say(
      `插入标题和 ${section.topics.length} 个小标题，各有填写提示`,
      `inserts its heading and ${section.topics.length} parts, each with a prompt`,
    );
  return holdsTables(form, section)
    ? say("插入标题和空表", "inserts its heading and the empty table")
    : say("插入标题和填写提示", "inserts its heading and a prompt");
}

function parts(report: Report, within: Section): Offer[] {
  const style = draftStyle(report);
  return (within.form.topics ?? []).flatMap((topic, at) =>
    within.parts.some(part => part.topics.includes(topic))
      ? []
      : [
          {
            label: style.part(at + 1, topic.title).replace(/^#+\s*/, ""),
            detail: say("插入小标题和填写提示", "inserts its heading and a prompt"),
            newText: writePart(topic, at + 1, style).join(style.gap),
          },
        ],
  );
}

function tables(report: Report, within: Section): Offer[] {
  const style = draftStyle(report);
  const hasTable = within.blocks.some(block => block.kind === "table");
  return report.form.tables
    .filter(table => table.section === within.form.key && !hasTable)
    .map(table => ({
      label: table.name.zh,
      detail: say("插入空表", "inserts the empty table"),
      newText: writeTable(table, style.notation, blank).join(style.lineBreak),
    }));
}
