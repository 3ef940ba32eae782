import { say } from "../text/message.ts";
import { formAsks } from "./basis.ts";
import { matchesIn } from "./matches.ts";
import { defineRule } from "./rule.ts";

/** What speaks to the writer of a report, not to its reader. */
const instruction = new RegExp(
  [
    String.raw`(?:填报|填表|填写|编写|编制)(?:说明|要求)[：:][^\n]{0,80}`,
    String.raw`[（(](?:此处|本部分|本栏|这里|请)[^（）()\n]{0,40}(?:填写|填报|说明|简要|介绍|概述|列出)[^（）()\n]{0,40}[)）]`,
    String.raw`[（(][^（）()\n]{0,20}(?:不超过|控制在|限)\s*\d{2,5}\s*字(?:以内|左右)?[^（）()\n]{0,20}[)）]`,
    String.raw`各级人民政府(?:的政府信息公开工作年度报告)?还应当?包括[^。\n]{0,40}`,
  ].join("|"),
  "g",
);

/** None of the form's own instructions is left. */
export default defineRule({
  id: "instruction-left",
  severity: "warning",
  summary: say("格式或通知中的填写说明留在了正文里", "instructions to the writer are left in the text"),
  basis: formAsks(
    say("填写说明供编写人使用，不属于报告内容", "instructions are for the writer, not for the reader"),
  ),
  *check({ report }) {
    for (const { span, match } of matchesIn(report.document, instruction)) {
      const [words] = match;
      const start = words.length > 20 ? `${words.slice(0, 20)}…` : words;
      yield {
        span,
        message: say(
          `“${start}”是填写说明，应当删去`,
          `“${start}” is an instruction to the writer and should go`,
        ),
      };
    }
  },
});
