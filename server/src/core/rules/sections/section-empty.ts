import { say, type Message } from "../../text/message.ts";
import { textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { proseOf, proseOfPart, saysNothing } from "../../report/sections/words.ts";
import { defineRule, type Problem } from "../rule.ts";
import type { Report, Section } from "../../report/report.ts";
import { namesImprovements, namesShortcomings } from "../../report/sections/shortcomings.ts";
import { swappedSections } from "../../report/sections/swapped.ts";
import { strayTexts } from "../../report/sections/strayText.ts";
import { unrecognizedHeadings } from "../../report/sections/unrecognized.ts";
import { isAtWork, isBeingWritten } from "../../report/sections/missing.ts";
import { holdsTables, officialHeading } from "../../report/sections/official.ts";

/** All that it says is that there are no problems. */
const NO_PROBLEMS =
  /^[\p{L}\p{N}]{0,16}?(?:不存在|没有|暂无|未发现|并无|无)(?:明显|突出|较大|重大|主要|任何|相关)?的?(?:问题|不足)/u;
const NEXT = /下一?步|今后|将|改进|加强|完善/;
/** To go on as before mends nothing. */
const AS_BEFORE = /(?:将|今后)?(?:一如既往地?)?继续(?:保持|坚持|做好)/;
const A_SENTENCE = 30;

/** Each section of prose says something; problems and improvements are never none. */
export default defineRule({
  id: "section-empty",
  severity: "error",
  isPatient: true,
  summary: say("部分没有内容，或只写了“无”", "a section says nothing, or only that there is nothing"),
  basis: formAsks(
    say(
      "各部分如实填写；存在的主要问题及改进情况不能写“无”",
      "each section is filled in; problems and improvements are never none",
    ),
  ),
  *check({ report, isFinal }) {
    const elsewhere = strayTexts(report).map(({ section }) => section);
    for (const section of report.sections) {
      if (elsewhere.includes(section) || (!isFinal && isAtWork(report, section))) continue;
      if (holdsTables(report.form, section.form)) continue;
      if (section.blocks.some(block => block.kind === "table")) continue;
      yield* emptySection(report, section);
      yield* emptyParts(report, section);
    }
    if (isFinal || !isBeingWritten(report)) yield* emptyUnrecognized(report);
  },
});

function* emptySection(report: Report, section: Section): Generator<Problem> {
  const words = proseOf(report, section).replace(/\n/g, "");
  const heading = officialHeading(report.form, section.form);
  const due = dueIn(section);
  if (!words) yield empty(section.title, heading);
  else if (due && saysNothing(words))
    yield {
      span: section.title,
      severity: "warning",
      message: say(
        `“${heading}”只有 ${words.length} 个字（“${words}”），应写明${due.zh}`,
        `“${heading}” has only ${words.length} characters (“${words}”); ${due.en} are expected`,
      ),
    };
  else if (isOfProblems(section) && saysNoProblems(words))
    yield {
      span: section.title,
      severity: "warning",
      message: say(
        `“${heading}”只说没有问题（“${words}”）`,
        `“${heading}” says only that there are none (“${words}”)`,
      ),
    };
  else if (isOfProblems(section)) yield* half(report, section, words);
}

const isOfProblems = ({ form }: Section): boolean => form.key === "problemsAndImprovements";

/** What a section must say something of; undefined where it may have nothing to say. */
function dueIn(section: Section): Message | undefined {
  const topics = section.form.topics?.map(({ title }) => title).join("、");
  if (topics !== undefined) return say(topics, "its topics");
  return isOfProblems(section) ? say("问题和改进情况", "problems and improvements") : undefined;
}

const saysNoProblems = (words: string): boolean =>
  words.length < A_SENTENCE && NO_PROBLEMS.test(words) && !NEXT.test(words.replace(AS_BEFORE, ""));

function* emptyUnrecognized(report: Report): Generator<Problem> {
  const { text } = report.document;
  for (const { form, title } of unrecognizedHeadings(report))
    if (!holdsTables(report.form, form) && !text.slice(title.end).trim())
      yield empty(title, textOf(text, title));
}

/** Problems without improvements, or the other way about. */
function* half(report: Report, section: Section, words: string): Generator<Problem> {
  if (swappedSections(report)) return;
  const lacking = !namesShortcomings(words)
    ? say("存在的主要问题", "problems")
    : !namesImprovements(words)
      ? say("改进情况", "improvements")
      : undefined;
  if (lacking)
    yield {
      span: section.title,
      severity: "information",
      message: say(`这一部分没有写${lacking.zh}`, `this section says nothing of ${lacking.en}`),
    };
}

function* emptyParts(report: Report, section: Section): Generator<Problem> {
  for (const part of section.parts) {
    const words = proseOfPart(report, part);
    if (!part.topics.length || (words && !NOTHING.test(words))) continue;
    const title = textOf(report.document.text, part.title);
    yield {
      span: part.title,
      severity: "warning",
      message: words
        ? say(`“${title}”只写了“${words}”`, `“${title}” says only “${words}”`)
        : say(`“${title}”只有标题，没有内容`, `“${title}” is only a heading`),
    };
  }
}

/** A part that says that there is nothing, and not of what. */
const NOTHING =
  /^(?:本年度?)?(?:无|没有|暂无|略|不涉及|无此(?:项|类)(?:内容|工作|情况)?|无内容|无相关(?:内容|情况))$/;

const empty = (title: Span, heading: string): Problem => ({
  span: title,
  message: say(`“${heading}”没有内容`, `“${heading}” has no text`),
});
