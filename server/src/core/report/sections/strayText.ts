import type { SectionForm } from "../../form/form.ts";
import type { Report, Section } from "../report.ts";
import { endOfWords } from "../../text/lines.ts";
import { spanOf, textOf, type Span } from "../../text/span.ts";
import { proseOf } from "./words.ts";
import { startUnderOther } from "./contents.ts";
import { holdsTables } from "./official.ts";
import { opensOtherMatters, tellsOfProblems } from "./subjects.ts";

/** The text of a section that has none under its heading, where it stands under another. */
export interface StrayText {
  readonly section: Section;
  readonly span: Span;
}

export function strayTexts(report: Report): StrayText[] {
  const seen = new Set<SectionForm>();
  const repeated = new Set<SectionForm>();
  for (const { form } of report.sections) (seen.has(form) ? repeated : seen).add(form);
  return report.sections.flatMap(section => {
    if (
      repeated.has(section.form) ||
      section.form.topics ||
      holdsTables(report.form, section.form) ||
      proseOf(report, section)
    )
      return [];
    const span = underTheOneBefore(report, section) ?? underTheNext(report, section);
    return span ? [{ section, span }] : [];
  });
}

function underTheOneBefore(report: Report, section: Section): Span | undefined {
  const start = startUnderOther(report, section.form);
  const host = report.sections.find(
    ({ body }) => start !== undefined && body.start <= start && start < body.end,
  );
  return start === undefined || !host
    ? undefined
    : spanOf(start, endOfWords(report.document.text, host.body.end));
}

/** Problems that open the next section, before anything of its own. */
function underTheNext({ document, sections }: Report, section: Section): Span | undefined {
  if (section.form.key !== "problemsAndImprovements") return undefined;
  const next = sections.find(({ form }) => form.key === "otherMatters");
  const lines = next?.blocks.flatMap(block => (block.kind === "line" ? [block] : [])) ?? [];
  const own = lines.findIndex(line => opensOtherMatters(textOf(document.text, line.content)));
  const [first, last] = [lines[0], lines.at(own < 0 ? -1 : own - 1)];
  if (!first || !last || own === 0) return undefined;
  const span = spanOf(first.span.start, last.span.end);
  return tellsOfProblems(textOf(document.text, span)) ? span : undefined;
}
