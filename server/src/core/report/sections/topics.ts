import type { TopicForm } from "../../form/form.ts";
import type { Part, Report, Section } from "../report.ts";
import { endOfWords } from "../../text/lines.ts";
import { spanOf } from "../../text/span.ts";
import type { Piece } from "./piece.ts";

/** The section that the form divides into topics, with these. */
export function topicsIn(report: Report): { section: Section; topics: readonly TopicForm[] } | undefined {
  const section = report.sections.find(({ form }) => form.topics?.length);
  return section && { section, topics: section.form.topics ?? [] };
}

/** Parts that treat of just one topic, with the number that the form gives it. */
export function topicPieces({ document }: Report, { parts }: Section, topics: readonly TopicForm[]): Piece[] {
  const single = parts.flatMap(part => {
    const [topic, other] = part.topics;
    return topic && !other ? [{ part, topic }] : [];
  });
  return single
    .filter(({ topic }, at) => single.findIndex(found => found.topic === topic) === at)
    .map(({ part, topic }) => ({
      heading: part.heading,
      ordinal: topics.indexOf(topic) + 1,
      span: spanOf(part.heading.span.start, endOfPart(document.text, part)),
    }));
}

/** Before the blank lines at its end. */
export const endOfPart = (text: string, { body }: Part): number =>
  Math.max(body.start, endOfWords(text, body.end));
