import type { Report } from "../../report/report.ts";
import { say, type Language } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { escaped, markdownTable, placed, type Link, type LinkTo } from "./markdown.ts";
import { LINE, NOT_FOUND } from "./words.ts";

/** Title, organ, year and sections. */
export function describeOutline(report: Report, language: Language, linkTo?: LinkTo): string {
  const { document, form, title, organ, year, sections } = report;
  const line = (span: Span): string => String(document.origin.positionAt(span.start).line + 1);
  const linked = (span: Span): string | Link =>
    placed(line(span), document.origin.positionAt(span.start), linkTo);
  const words = (span: Span): string => textOf(document.text, span);
  const none = NOT_FOUND[language];
  const facts = [
    [TITLE, title ? `${escaped(words(title.span))} (${LINE[language]} ${line(title.span)})` : none],
    [ORGAN, organ === undefined ? none : escaped(organ)],
    [YEAR, year === undefined ? none : String(year)],
    [FORM, `${form.key}, ${form.notice.number}`],
  ] as const;
  const rows = sections.flatMap(section => [
    [linked(section.heading.span), section.form.title, words(section.heading.span)],
    ...section.parts.map(part => [
      linked(part.heading.span),
      `　${part.topics.map(topic => topic.title).join("、") || (section.form.topics ? "?" : "")}`,
      words(part.title),
    ]),
  ]);
  const missing = form.sections
    .filter(({ key }) => !sections.some(section => section.form.key === key))
    .map(section => ["-", section.title, none]);
  return [
    `# ${READING[language]}\n`,
    facts.map(([name, value]) => `- ${name[language]}: ${value}\n`).join(""),
    `## ${SECTIONS[language]}\n`,
    markdownTable(
      [LINE, IN_FORM, IN_DRAFT].map(name => name[language]),
      [...rows, ...missing],
    ),
  ].join("\n");
}

const READING = say("读取结果", "How the draft was read");
const TITLE = say("标题", "Title");
const ORGAN = say("机关", "Organ");
const YEAR = say("年度", "Year");
const FORM = say("格式", "Form");
const SECTIONS = say("部分", "Sections");
const IN_FORM = say("格式中的部分", "Of the form");
const IN_DRAFT = say("文稿中的标题", "In the draft");
