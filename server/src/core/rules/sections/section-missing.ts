import type { SectionForm } from "../../form/form.ts";
import { appendSections, insertSection } from "../../compose/sections/insertion.ts";
import { isBeingWritten, missingSections } from "../../report/sections/missing.ts";
import { officialHeading } from "../../report/sections/official.ts";
import type { Report } from "../../report/report.ts";
import { say } from "../../text/message.ts";
import { endsInTable } from "../../report/tables/whole.ts";
import { pointAt } from "../../text/span.ts";
import { offer } from "../say/offer.ts";
import { defineRule, type Problem } from "../rule.ts";

/** Every mandated section is there. */
export default defineRule({
  id: "section-missing",
  severity: "error",
  summary: say("缺少格式规定的部分", "a section that the form prescribes isn't there"),
  basis: {
    law: "《中华人民共和国政府信息公开条例》第五十条及《中华人民共和国政府信息公开工作年度报告格式》",
    text: say(
      "年度报告的各个部分由格式统一规定，没有内容的部分也须列出",
      "the form prescribes the report's sections; each is there even when there is nothing to report",
    ),
  },
  *check({ report, isFinal }) {
    const { gaps, following } = missingSections(report);
    for (const section of gaps) {
      const edits = insertSection(report, section);
      const heading = officialHeading(report.form, section);
      yield {
        span: pointAt(edits[0].span.start),
        message: say(`缺少“${heading}”`, `“${heading}” is missing`),
        fixes: isWithinTags(report, edits[0].span.start)
          ? []
          : [offer(say(`在此插入“${heading}”`, `Insert “${heading}” here`), ...edits)],
      };
    }
    if (following.length) yield endMissing(report, following, isFinal || !isBeingWritten(report));
  },
});

/** Whether a place is in the midst of a table of HTML, as where the tags that end one and begin the next are lost. */
const isWithinTags = ({ document }: Report, at: number): boolean =>
  document.blocks.some(
    block =>
      block.kind === "table" && block.notation === "html" && block.span.start < at && at < block.span.end,
  );

/** All that lacks after the last section that stands, as one; put there by a fix, unless its writer is within a table. */
function endMissing(report: Report, sections: readonly SectionForm[], hasEnded: boolean): Problem {
  const edit = appendSections(report, sections);
  const headings = sections.map(section => `“${officialHeading(report.form, section)}”`);
  const list = say(headings.join("、"), headings.join(", "));
  const count = headings.length;
  return {
    span: pointAt(edit.span.start),
    ...(!hasEnded && { severity: "information" }),
    message: hasEnded
      ? say(`缺少${list.zh}`, `${list.en} ${count > 1 ? "are" : "is"} missing`)
      : say(`后面还有 ${count} 个部分没有写：${list.zh}`, `still to be written: ${list.en}`),
    fixes: endsInTable(report)
      ? []
      : [
          offer(
            count > 1
              ? say(`在此补上后面的 ${count} 个部分`, `Add the ${count} sections that follow here`)
              : say(`在此插入${list.zh}`, `Insert ${list.en} here`),
            edit,
          ),
        ],
  };
}
