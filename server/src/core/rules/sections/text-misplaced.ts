import type { Report, Section } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { endOfWords } from "../../text/lines.ts";
import { pointAt, spanOf, textOf, type Span } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem } from "../rule.ts";
import { draftStyle } from "../../compose/style.ts";
import { endOf, officialHeading } from "../../report/sections/official.ts";
import { strayTexts, type StrayText } from "../../report/sections/strayText.ts";
import { swappedSections } from "../../report/sections/swapped.ts";

/** The texts of problems and of other matters stand under their own headings. */
export default defineRule({
  id: "text-misplaced",
  severity: "warning",
  summary: say("一个部分的内容写到了另一个部分", "the text of one section stands in another"),
  basis: formAsks(
    say("问题及改进、信息处理费各写在自己的部分", "problems and fees each have a section of their own"),
  ),
  *check({ report }) {
    for (const stray of strayTexts(report)) yield strayProblem(report, stray);
    const swapped = swappedSections(report);
    if (!swapped) return;
    const [ofProblems, ofOthers] = swapped;
    const headings = swapped.map(({ form }) => officialHeading(report.form, form));
    const [first, second] = [textBelow(report, ofProblems), textBelow(report, ofOthers)];
    const { text } = report.document;
    yield {
      span: ofProblems.title,
      message: say(
        `“${headings[0]}”与“${headings[1]}”的内容互换了`,
        `the texts of “${headings[0]}” and “${headings[1]}” have changed places`,
      ),
      related: [{ span: ofOthers.title, message: say("另一处在这里", "the other is here") }],
      fixes: [
        offer(
          say("对调这两个部分的内容", "Exchange the texts of the two sections"),
          { span: first, newText: text.slice(second.start, second.end) },
          { span: second, newText: text.slice(first.start, first.end) },
        ),
      ],
    };
  },
});

const textBelow = (report: Report, section: Section): Span =>
  spanOf(section.body.start, Math.max(section.body.start, endOf(report, section)));

function strayProblem(report: Report, { section, span }: StrayText): Problem {
  const { document, form } = report;
  const heading = officialHeading(form, section.form);
  const { gap } = draftStyle(report);
  return {
    span: firstLine(report, span),
    message: say(`这段文字属于“${heading}”，应写在它的标题之下`, `this text belongs under “${heading}”`),
    related: [{ span: section.title, message: say("应在此之下", "under this") }],
    fixes: [
      offer(
        say(`移到“${heading}”之下`, `Move it under “${heading}”`),
        { span: spanOf(endOfWords(document.text, span.start), span.end), newText: "" },
        { span: pointAt(section.heading.span.end), newText: gap + textOf(document.text, span) },
      ),
    ],
  };
}

const firstLine = ({ document }: Report, { start, end }: Span): Span =>
  spanOf(start, Math.min(end, document.lines.span(document.lines.positionAt(start).line).end));
