import { enumerationsOf } from "../../prose/marks/enumerations.ts";
import { say } from "../../text/message.ts";
import { pointAt } from "../../text/span.ts";
import { offer } from "../say/offer.ts";
import { defineRule } from "../rule.ts";

/** 一 stands for 一是. */
export default defineRule({
  id: "enumeration-mark-short",
  severity: "warning",
  summary: say("“一是”漏了“是”字", "一 where 一是 is meant"),
  basis: {
    law: "《党政机关公文处理工作条例》第十九条",
    text: say("公文应当表述准确、结构严谨", "official documents are worded precisely and built soundly"),
  },
  *check({ prose }) {
    for (const { short, marks } of enumerationsOf(prose)) {
      if (!short) continue;
      const next = marks[0]?.text ?? "";
      yield {
        span: short,
        message: say(`后面有“${next}”，这里的“一”应为“一是”`, `“${next}” follows: this 一 should be 一是`),
        fixes: [
          offer(say("“一”改为“一是”", "Change 一 to 一是"), { span: pointAt(short.end), newText: "是" }),
        ],
      };
    }
  },
});
