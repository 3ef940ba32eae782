import { say } from "../../text/message.ts";
import { pointAt } from "../../text/span.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { insertSection } from "../../compose/sections/insertion.ts";
import { officialHeading } from "../../report/sections/official.ts";
import { unrecognizedHeadings } from "../../report/sections/unrecognized.ts";

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
  *check({ report }) {
    const { form, sections } = report;
    const misnamed = unrecognizedHeadings(report);
    for (const section of form.sections) {
      if (sections.some(found => found.form === section)) continue;
      if (misnamed.some(heading => heading.form === section)) continue;
      const edits = insertSection(report, section);
      const heading = officialHeading(form, section);
      yield {
        span: pointAt(edits[0].span.start),
        message: say(`缺少“${heading}”`, `“${heading}” is missing`),
        fixes: [offer(say(`在此插入“${heading}”`, `Insert “${heading}” here`), ...edits)],
      };
    }
  },
});
