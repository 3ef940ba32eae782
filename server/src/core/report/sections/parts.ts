import type { Block, Document, Line } from "../../document/document.ts";
import type { SectionForm, TopicForm } from "../../form/form.ts";
import { titlesOf } from "../../form/titles.ts";
import { once } from "../../text/once.ts";
import { textOf, type Span } from "../../text/span.ts";
import { isBareNumber, titleOf } from "./heading.ts";
import { fold } from "../tables/label.ts";
import type { Part } from "../report.ts";

/** Words that writers hang on a topic's name: 主动公开方面, 依申请公开工作情况. */
const SUFFIX = /(?:工作|办理|受理|开展|落实|推进)?(?:方面|情况|工作)?$/;

/** A part's title without the words that writers hang on it. */
export const withoutSuffix = (title: string): string => title.replace(SUFFIX, "");

/** The parts of a section, by headings of the level that its first part has. */
export function readParts(
  document: Document,
  section: SectionForm,
  blocks: readonly Block[],
  body: Span,
): Part[] {
  const titled: { line: Line; title: Span; topics: readonly TopicForm[] }[] = [];
  for (const line of blocks) {
    if (line.kind !== "line" || !(section.topics ?? isNumbered(line)) || isBareNumber(document.text, line))
      continue;
    const title = titleOf(document.text, line);
    if (title) titled.push({ line, title, topics: topicsOf(textOf(document.text, title), section) });
  }
  const level =
    titled.find(({ line, topics }) => topics.length > 0 && isNumbered(line)) ??
    titled.find(({ line, topics }) =>
      section.topics ? topics.length > 0 : line.mark?.style === "chineseInBrackets",
    );
  if (!level) return [];
  const parts = titled.filter(
    ({ line, topics }) =>
      (sameLevel(line, level.line) && isNumbered(line)) || (topics.length > 0 && !isProse(line)),
  );
  return parts.map(({ line, title, topics }, i) => ({
    heading: line,
    title,
    topics,
    body: { start: title.end, end: parts[i + 1]?.line.span.start ?? body.end },
  }));
}

const isNumbered = (line: Line): boolean => line.mark !== undefined || line.depth !== undefined;

/** A line that goes on behind its opening words is prose unless it is numbered. */
const isProse = (line: Line): boolean => !isNumbered(line) && line.content.end - line.content.start > 30;

const sameLevel = (a: Line, b: Line): boolean => a.depth === b.depth && a.mark?.style === b.mark?.style;

/** The topics that a heading names; two where it merges them: 主动公开和依申请公开. */
function topicsOf(heading: string, { topics = [] }: SectionForm): readonly TopicForm[] {
  if (!topics.length) return topics;
  const whole = withoutSuffix(fold(heading));
  const names = heading.split(/[、和与及]/).map(name => withoutSuffix(fold(name)));
  return topics.filter(topic => foldedTitles(topic).some(words => words === whole || names.includes(words)));
}

const foldedTitles = once((topic: TopicForm): readonly string[] => titlesOf(topic).map(fold));
