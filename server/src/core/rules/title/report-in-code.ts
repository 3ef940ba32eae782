import { say } from "../../text/message.ts";
import { spanOf } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** A report that a draft holds as a block of code is shown as it is typed, and isn't read. */
export default defineRule({
  id: "report-in-code",
  severity: "warning",
  summary: say("年度报告写在代码块里，没有核对", "the report stands in a block of code and isn't checked"),
  basis: {
    law: "《中华人民共和国政府信息公开条例》第六条",
    text: say(
      "行政机关应当及时、准确地公开政府信息；代码块里的标题和表格显示不出来",
      "information is to be disclosed accurately; headings and tables in a block of code aren't shown as such",
    ),
  },
  *check({ report: { document, fence } }) {
    if (!fence) return;
    const { text, lines } = document;
    const first = lines.positionAt(fence.start).line;
    const last = lines.positionAt(fence.end).line;
    const mark = text.slice(fence.start, fence.end).trimStart().slice(0, 3);
    yield {
      span: lines.span(first),
      message: say(
        `年度报告写在代码块（${mark}）里，没有核对；去掉前后两行 ${mark} 就能核对`,
        `the report stands in a block of code (${mark}) and isn't checked; it will be without the two lines of ${mark}`,
      ),
      fixes: [
        {
          title: say(`去掉前后两行 ${mark}`, `Take away the two lines of ${mark}`),
          edits: [first, last].map(line => ({
            span: spanOf(lines.span(line).start, lines.endWithBreak(line)),
            newText: "",
          })),
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});
