import type { Report, Section } from "../report/report.ts";
import { say } from "../text/message.ts";
import { spanOf, type Span } from "../text/span.ts";
import { formAsks } from "./basis.ts";
import { defineRule } from "./rule.ts";
import { endOf, officialHeading } from "./sections/official.ts";
import { swappedSections } from "./sections/swapped.ts";

/** The texts of problems and of other matters stand under their own headings. */
export default defineRule({
  id: "text-misplaced",
  severity: "warning",
  summary: say("一个部分的内容写到了另一个部分", "the text of one section stands in another"),
  basis: formAsks(
    say("问题及改进、信息处理费各写在自己的部分", "problems and fees each have a section of their own"),
  ),
  *check({ report }) {
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
        {
          title: say("对调这两个部分的内容", "Exchange the texts of the two sections"),
          edits: [
            { span: first, newText: text.slice(second.start, second.end) },
            { span: second, newText: text.slice(first.start, first.end) },
          ],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

const textBelow = (report: Report, section: Section): Span =>
  spanOf(section.body.start, Math.max(section.body.start, endOf(report, section)));
