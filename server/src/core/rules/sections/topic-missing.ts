import { writePart } from "../../compose/section.ts";
import type { TopicForm } from "../../form/form.ts";
import { titlesOf } from "../../form/titles.ts";
import { fold } from "../../report/tables/label.ts";
import type { Report, Section } from "../../report/report.ts";
import type { Edit } from "../../text/edit.ts";
import { say } from "../../text/message.ts";
import { pointAt } from "../../text/span.ts";
import { article50Asks } from "../say/basis.ts";
import { proseOf, proseOfPart, saysNothing } from "../../report/sections/words.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { joined } from "../../compose/sections/move.ts";
import { renumber } from "../../compose/sections/numbering.ts";
import { draftStyle } from "../../compose/style.ts";
import { isAtWork } from "../../report/sections/missing.ts";
import { endOf } from "../../report/sections/official.ts";
import { endOfPart, topicsIn } from "../../report/sections/topics.ts";

/**
 * Section one treats of each of the form's topics, under a heading or by clear mention. No part is offered where it ends
 * in a table, which may be of another section, whose heading isn't there; nor among parts that are numbered as sections are,
 * for it might be taken for one.
 */
export default defineRule({
  id: "topic-missing",
  severity: "information",
  summary: say("总体情况没有写到格式列出的某项内容", "section one leaves out one of the form's topics"),
  basis: article50Asks(
    say(
      "总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
      "section one treats of disclosure, requests, information management, platforms and supervision",
    ),
  ),
  *check({ report, isFinal }) {
    const found = topicsIn(report);
    if (found && !isFinal && isAtWork(report, found.section)) return;
    const words = found && proseOf(report, found.section);
    if (!words || saysNothing(words)) return;
    for (const topic of found.topics) {
      if (isTreated(report, topic, found.section, words)) continue;
      yield {
        span: found.section.title,
        message: say(`这一部分没有写到“${topic.title}”`, `nothing is said of “${topic.title}”`),
        fixes: hasRoomForParts(found.section)
          ? [
              offer(
                say(`加上“${topic.title}”一项`, `Add a part “${topic.title}”`),
                ...insert(report, found.section, topic, found.topics),
              ),
            ]
          : [],
      };
    }
  },
});

const hasRoomForParts = ({ heading, parts, blocks }: Section): boolean =>
  parts.length > 0 &&
  blocks.at(-1)?.kind !== "table" &&
  !parts.some(part => heading.mark && part.heading.mark?.style === heading.mark.style);

/** Parts with headings of their own for so many topics are how this section is written. */
const MOST = 3;

/** Under a heading, or by its name or a mention, but for one in passing among what is said of another topic. */
function isTreated(report: Report, topic: TopicForm, section: Section, words: string): boolean {
  const { parts } = section;
  if (parts.some(part => part.topics.includes(topic))) return true;
  if (titlesOf(topic).some(title => opensWith(words, fold(title)))) return true;
  const own = parts.filter(part => part.topics.length > 0);
  const free =
    own.length < MOST
      ? words
      : own.reduce((rest, part) => rest.replace(proseOfPart(report, part), ""), words);
  return namedIn(free, [...titlesOf(topic), ...(topic.mentions ?? [])]);
}

/** Whether a name opens a line, or says what the words behind it are about: 监督保障方面. */
const opensWith = (words: string, name: string): boolean =>
  `\n${words}`.includes(`\n${name}`) || ABOUT.some(about => words.includes(name + about));

const ABOUT = ["方面", "工作", "情况"];

const namedIn = (words: string, names: readonly string[]): boolean =>
  names.some(name => words.includes(fold(name)));

/** A part for the topic behind the one before it, and the numbers of those that follow. */
function insert(report: Report, section: Section, topic: TopicForm, topics: readonly TopicForm[]): Edit[] {
  const { document } = report;
  const style = draftStyle(report);
  const earlier = topics.slice(0, topics.indexOf(topic)).toReversed();
  const before = earlier.flatMap(
    other => section.parts.find(({ topics }) => topics.includes(other)) ?? [],
  )[0];
  const at = before ? section.parts.indexOf(before) + 1 : 0;
  const next = section.parts[at];
  const block = writePart(topic, at + 1, style).join(style.gap);
  const numbering = (before ?? next)?.heading.mark?.style;
  const following = section.parts
    .slice(at)
    .map(({ heading }, behind) => ({ heading, ordinal: at + behind + 2 }))
    .filter(({ heading }) => heading.mark?.style === numbering);
  const insertion = before
    ? { span: pointAt(endOfPart(document.text, before)), newText: style.gap + block }
    : next
      ? { span: pointAt(next.heading.span.start), newText: block + style.gap }
      : { span: pointAt(endOf(report, section)), newText: style.gap + block };
  return joined(insertion, renumber(document, following));
}
