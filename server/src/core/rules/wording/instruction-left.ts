import { beginningOf } from "../../text/cut.ts";
import { say } from "../../text/message.ts";
import { formAsks } from "../say/basis.ts";
import { matchesIn } from "../../prose/facts/matches.ts";
import { defineRule } from "../rule.ts";

const INSIDE = String.raw`[^（）()\n]{0,40}`;
const ASKS = "(?:填写|填报|填入|简要|概述|简述|列出|列明|介绍|应当?|需|请|(?:详细|具体)说明)";

/** What speaks to the writer of a report, not to its reader. */
const instruction = new RegExp(
  `(?=[填（(请如若没无具应概各])(?:${[
    String.raw`(?<=^\s{0,4}|[。（(【])填(?:报|表|写)(?:说明|要求)[：:][^。\n]{0,80}`,
    String.raw`[（(](?:此处|本部分|本栏|本项|这里)${INSIDE}${ASKS}${INSIDE}[)）]`,
    String.raw`[（(]请(?:在此|简要|如实|据实|逐项|各单位)?(?:填写|填报|填入|说明|简述|概述|列出|列明|写明|介绍)${INSIDE}[)）]`,
    String.raw`[（(](?:应当?|须|需)(?:包括|写明|说明|填写|列明)${INSIDE}[)）]`,
    String.raw`[（(][^（）()每各\n]{0,8}(?:不超过|控制在|限)\s*\d{2,5}\s*字(?:以内|左右)?[^（）()\n]{0,20}[)）](?!的)`,
    String.raw`[（(][^（）()\n]{0,6}(?:仿宋|宋体|黑体|楷体|小标宋)[^（）()\n]{0,12}[)）]`,
    String.raw`[（(](?:参考)?(?:模板|范本|样本|样式|参考文本)[)）]\s*$`,
    String.raw`(?<![“"])请(?:各单位)?(?:如实|据实)(?:填写|填报)`,
    String.raw`[（(]?(?:如|若)?(?:没有|无)的?[，,]?请?(?:填|写)(?:写|报)?[“"]?(?:0|零|无)[”"]?(?:[)）]|(?=[。，；;,]|$))`,
    String.raw`(?:具体包括|应当?包括|请概述|概述)主动公开、依申请公开、政府信息管理[^。\n]{0,40}`,
    String.raw`各级人民政府(?:的政府信息公开工作年度报告)?还应当?包括[^。，\n]{0,40}`,
  ].join("|")})`,
  "gu",
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
      const start = beginningOf(words, 20);
      yield {
        span,
        message: say(
          `“${start}”是填写说明，应删去`,
          `“${start}” is an instruction to the writer and should go`,
        ),
      };
    }
  },
});
