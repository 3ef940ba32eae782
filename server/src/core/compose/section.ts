import type { Form, SectionForm, TopicForm } from "../form/form.ts";
import type { FigureText } from "./sheet.ts";
import type { DraftStyle } from "./style.ts";
import { writeTable } from "./table.ts";

/** What stands for a text that is still to be written. */
const placeholder = "【待补充】";

/** A section's heading and what belongs under it, as blocks to be parted by the style's gap. */
export function writeSection(
  form: Form,
  section: SectionForm,
  style: DraftStyle,
  figure: FigureText,
): string[] {
  return [
    style.section(form.sections.indexOf(section) + 1, section.title),
    ...bodyOf(form, section, style, figure),
  ];
}

/** The section's tables, or a part for each of its topics, or a text to be written. */
export function bodyOf(form: Form, section: SectionForm, style: DraftStyle, figure: FigureText): string[] {
  const tables = form.tables.filter(table => table.section === section.key);
  if (tables.length)
    return tables.map(table => writeTable(table, style.notation, figure).join(style.lineBreak));
  const topics = section.topics ?? [];
  return topics.length
    ? topics.flatMap((topic, at) => writePart(topic, at + 1, style))
    : [style.text(section.prompt ?? placeholder)];
}

/** A figure that nobody has filled in: a 0 would be a statement, and nothing could tell it from one that the clerk made. */
export const blank: FigureText = () => "";

/** The heading of a topic's part and what is to be written there. */
export const writePart = (topic: TopicForm, ordinal: number, style: DraftStyle): string[] => [
  style.part(ordinal, topic.title),
  style.text(topic.prompt ?? placeholder),
];
