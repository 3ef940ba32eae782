import { say } from "../../text/message.ts";
import { defineRule } from "../rule.ts";

/** A report all on one line, headings and rows glued to what stands before them, can't be read. */
export default defineRule({
  id: "report-unbroken",
  severity: "warning",
  summary: say("年度报告整篇连成一行，没有核对", "the report is all on one line and isn't checked"),
  basis: {
    law: "《中华人民共和国政府信息公开条例》第六条",
    text: say(
      "行政机关应当及时、准确地公开政府信息；连成一行的标题和表格分不清",
      "information is to be disclosed accurately; headings and tables glued together can't be told apart",
    ),
  },
  *check({ report: { unbroken } }) {
    if (!unbroken) return;
    yield {
      span: unbroken,
      message: say(
        "整篇年度报告连成一行，标题和表格分不开，没有核对；请让标题和表格的每一行另起一行",
        "the report is all on one line, headings and tables glued together, and isn't checked; give each heading and row a line of its own",
      ),
    };
  },
});
