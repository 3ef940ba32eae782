import type { Form, SectionForm, TopicForm } from "../form/form.ts";
import { officialHeading } from "../report/sections/official.ts";
import { say, type Message } from "../text/message.ts";
import { touches, type Span } from "../text/span.ts";
import type { Report } from "../report/report.ts";

/** What the form asks under a heading. */
export interface HeadingFacts {
  /** In the draft. */
  readonly span: Span;
  readonly heading: string;
  readonly asks: readonly Message[];
  /** The notice that prescribes it. */
  readonly notice: string;
}

/** Of the heading that a place of the draft is in. */
export function headingFacts({ document, form, sections }: Report, offset: number): HeadingFacts | undefined {
  const at = document.origin.fromDraft(offset);
  const facts = (heading: string, words: Span, asks: readonly Message[]): HeadingFacts => ({
    span: document.origin.toDraft(words),
    heading,
    asks,
    notice: form.notice.number,
  });
  for (const section of sections) {
    if (touches(section.title, at) || (section.heading.mark && touches(section.heading.mark.span, at)))
      return facts(officialHeading(form, section.form), section.title, asksOf(form, section.form));
    const part = section.parts.find(each => touches(each.title, at));
    if (part?.topics.length)
      return facts(
        part.topics.map(({ title }) => title).join("、"),
        part.title,
        part.topics.flatMap(promptOf),
      );
  }
  return undefined;
}

function asksOf(form: Form, section: SectionForm): Message[] {
  const tables = form.tables.filter(table => table.section === section.key);
  const topics = (section.topics ?? []).map(({ title }) => title);
  return [
    ...(topics.length
      ? [say(`依次写：${topics.join("、")}`, `in this order: ${topics.join("、")}`)]
      : promptOf(section)),
    ...tables.flatMap(({ name, grids }) => [
      say(`填${name.zh}`, `fill in ${name.en}`),
      ...grids.flatMap(({ sums }) =>
        sums
          .filter(({ isLikely }) => !isLikely)
          .map(({ reason }) => say(`勾稽：${reason.zh}`, `identity: ${reason.en}`)),
      ),
    ]),
  ];
}

/** 【填写存在的主要问题】【填写改进情况】 without its marks. */
function promptOf({ prompt }: SectionForm | TopicForm): Message[] {
  const asked = (prompt ?? "").match(/[^【】]+/g) ?? [];
  return asked.length ? [say(asked.join("；"), asked.join("；"))] : [];
}
