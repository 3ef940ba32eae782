import { extraSections } from "../../report/sections/extra.ts";
import { say } from "../../text/message.ts";
import { spanOf, textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { defineRule } from "../rule.ts";

/** The report has no sections but the form's. */
export default defineRule({
  id: "section-extra",
  severity: "information",
  summary: say("格式没有规定的部分", "a section that the form doesn't have"),
  basis: formAsks(
    say(
      "年度报告由六个部分组成，各部分的标题由格式统一规定",
      "the report has six sections, each with the form's title",
    ),
  ),
  *check({ report }) {
    for (const { heading, title } of extraSections(report)) {
      const span = spanOf(heading.mark?.span.start ?? title.start, title.end);
      const words = textOf(report.document.text, span);
      const count = report.form.sections.length;
      yield {
        span,
        message: say(
          `格式只有 ${count} 个部分，没有“${words}”`,
          `the form has ${count} sections; “${words}” is none of them`,
        ),
      };
    }
  },
});
