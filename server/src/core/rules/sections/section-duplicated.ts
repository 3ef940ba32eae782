import { say } from "../../text/message.ts";
import { spanOf, textOf } from "../../text/span.ts";
import { formAsks } from "../say/basis.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";
import { endOf, officialHeading } from "../../report/sections/official.ts";

/** No section stands twice. */
export default defineRule({
  id: "section-duplicated",
  severity: "warning",
  summary: say("同一部分出现两次", "a section stands twice"),
  basis: formAsks(say("每个部分各写一次", "each section stands once")),
  *check({ report }) {
    const { document, form, sections } = report;
    for (const [at, section] of sections.entries()) {
      const first = sections.find(other => other.form === section.form);
      if (!first || first === section) continue;
      const words = (of: typeof section) =>
        textOf(document.text, { start: of.body.start, end: endOf(report, of) });
      const isCopy = words(first).trim() === words(section).trim();
      const heading = officialHeading(form, section.form);
      const previous = sections[at - 1];
      yield {
        span: section.title,
        message: say(`“${heading}”出现了两次`, `“${heading}” stands twice`),
        related: [{ span: first.title, message: say("第一次在这里", "the first is here") }],
        fixes:
          isCopy && previous
            ? [
                offer(say("删去重复的这一部分（内容与前面相同）", "Remove this copy of the section"), {
                  span: spanOf(endOf(report, previous), endOf(report, section)),
                  newText: "",
                }),
              ]
            : [],
      };
    }
  },
});
